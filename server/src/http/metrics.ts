import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { RequestHandler } from 'express';

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Series {
  buckets: number[];
  sum: number;
  count: number;
}

export interface Metrics {
  observe: RequestHandler;
  show: RequestHandler;
}

const series = (name: string, type: string, help: string, lines: readonly string[]): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n');

/** Counts requests and shows them in Prometheus' text form. */
export function createMetrics(articles: () => number): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Series>();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();

  const observe: RequestHandler = (_request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      const route = typeof response.locals['route'] === 'string' ? response.locals['route'] : 'other';
      const key = `route="${route}",status="${response.statusCode}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      record(durations, route, (performance.now() - start) / 1000);
    });
    next();
  };

  const show: RequestHandler = (_request, response) => {
    const parts = [
      series('entente_articles', 'gauge', 'Articles in the store.', [`entente_articles ${articles()}`]),
      series(
        'entente_http_requests_total',
        'counter',
        'Requests by endpoint and status.',
        [...requests].map(([key, count]) => `entente_http_requests_total{${key}} ${count}`),
      ),
      series(
        'entente_http_request_duration_seconds',
        'histogram',
        'Time to the end of the answer.',
        [...durations].flatMap(([route, one]) => histogram(route, one)),
      ),
      series('process_resident_memory_bytes', 'gauge', 'Memory held by the process.', [`process_resident_memory_bytes ${process.memoryUsage.rss()}`]),
      series('nodejs_eventloop_delay_seconds', 'gauge', 'How late the event loop was since the last look.', delayLines(delay)),
      series('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use.', [`nodejs_heap_size_used_bytes ${process.memoryUsage().heapUsed}`]),
    ];
    response
      .set('Cache-Control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(`${parts.join('\n')}\n`);
  };
  return { observe, show };
}

function delayLines(delay: IntervalHistogram): string[] {
  const lines = [50, 99, 100].map((percent) => `nodejs_eventloop_delay_seconds{quantile="${percent / 100}"} ${delay.percentile(percent) / 1e9}`);
  delay.reset();
  return lines;
}

function record(durations: Map<string, Series>, route: string, seconds: number): void {
  const one = durations.get(route) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
  for (const [at, bound] of bounds.entries()) if (seconds <= bound) one.buckets[at]! += 1;
  one.sum += seconds;
  one.count += 1;
  durations.set(route, one);
}

const histogram = (route: string, { buckets, sum, count }: Series): string[] => {
  const name = 'entente_http_request_duration_seconds';
  return [
    ...bounds.map((bound, at) => `${name}_bucket{route="${route}",le="${bound}"} ${buckets[at]}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ];
};
