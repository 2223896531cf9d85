import robotsModule from 'robots-parser';
import { guardedRequest, type RequestOptions, userAgent } from '../web/guarded-request.ts';

// A CommonJS module whose types say `default` for what is the module itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

export interface Robots {
  /** May Entente read this page, by the site's robots.txt? */
  allows(url: string): Promise<boolean>;
}

const day = 86_400_000;

/**
 * Each site's robots.txt, asked for once a day. None, or none that can be had, allows everything; one that is refused (401, 403)
 * or broken (5xx) forbids for an hour.
 */
export function createRobots(options: RequestOptions, now: () => number): Robots {
  const known = new Map<string, { until: number; allows: (url: string) => boolean }>();

  async function learn(origin: string): Promise<{ until: number; allows: (url: string) => boolean }> {
    const address = `${origin}/robots.txt`;
    try {
      const { status, bytes } = await guardedRequest(address, { ...options, maxBytes: 500_000, timeout: 10_000 });
      if (status >= 500 || status === 401 || status === 403) return { until: now() + day / 24, allows: () => false };
      if (status >= 400) return { until: now() + day, allows: () => true };
      const rules = robotsParser(address, new TextDecoder().decode(bytes));
      return { until: now() + day, allows: (url) => rules.isAllowed(url, userAgent) !== false };
    } catch {
      return { until: now() + day / 24, allows: () => true };
    }
  }

  return {
    async allows(url) {
      const { origin } = new URL(url);
      let rules = known.get(origin);
      if (!rules || rules.until < now()) {
        rules = await learn(origin);
        known.set(origin, rules);
      }
      return rules.allows(url);
    },
  };
}
