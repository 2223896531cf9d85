import robotsModule from 'robots-parser';
import { guardedRequest, type RequestOptions, userAgent } from '../web/guarded-request.ts';

// A CommonJS module whose types say `default` for what is the module itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

export interface Robots {
  /** May Entente read this page, by the site's robots.txt? */
  allows(url: string): Promise<boolean>;
}

const day = 86_400_000;

interface Rules {
  until: number;
  allows: (url: string) => boolean;
}

/**
 * Each site's robots.txt, asked for once a day. None, or none that can be had, allows everything; one that is refused (401, 403)
 * or broken (5xx) forbids for an hour. `onDelay` is told how many milliseconds a site wants between two requests.
 */
export function createRobots(options: RequestOptions, now: () => number, onDelay: (origin: string, milliseconds: number) => void = () => {}): Robots {
  /** Who asks while it is being learned waits for the same answer. */
  const known = new Map<string, Promise<Rules>>();

  async function learn(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    try {
      const { status, bytes } = await guardedRequest(address, { ...options, maxBytes: 500_000, timeout: 10_000 });
      if (status >= 500 || status === 401 || status === 403) return { until: now() + day / 24, allows: () => false };
      if (status >= 400) return { until: now() + day, allows: () => true };
      const rules = robotsParser(address, new TextDecoder().decode(bytes));
      const delay = rules.getCrawlDelay(userAgent) ?? 0;
      if (delay > 0) onDelay(origin, delay * 1000);
      return { until: now() + day, allows: (url) => rules.isAllowed(url, userAgent) !== false };
    } catch {
      return { until: now() + day / 24, allows: () => true };
    }
  }

  return {
    async allows(url) {
      const { origin } = new URL(url);
      let rules = await known.get(origin);
      if (!rules || rules.until < now()) {
        const learned = learn(origin);
        known.set(origin, learned);
        rules = await learned;
      }
      return rules.allows(url);
    },
  };
}
