import { defineConfig } from 'vitest/config';

const node = (name: string, extra: object = {}) => ({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: { name, include: [`tests/${name}/**/*.test.ts`], env: { TZ: 'UTC' }, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      node('unit'),
      node('server', { testTimeout: 30_000, hookTimeout: 30_000 }),
      node('repo', { testTimeout: 30_000 }),
      node('eval', { testTimeout: 60_000 }),
      {
        // By path: the condition `source` also means files that some packages name and do not ship.
        resolve: { alias: [{ find: /^@entente\/shared\/(.*)$/u, replacement: `${import.meta.dirname}/shared/src/$1.ts` }] },
        test: { name: 'client', environment: 'jsdom', testTimeout: 20_000, include: ['tests/client/**/*.test.tsx'], env: { TZ: 'UTC' } },
      },
      node('operation', { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
      node('browser', { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
