import { defineConfig } from 'vite';

/** Benchmarks run as plain JavaScript on Node, as the server does. */
export default defineConfig({
  ssr: {
    noExternal: [/^@entente\//u],
    external: ['@photostructure/sqlite', 'postgres', 'playwright-core', '@sparticuz/chromium'],
    resolve: { conditions: ['source', 'node', 'import'] },
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        'tag-speed': 'tag-speed.ts',
        'tag-first': 'tag-first.ts',
        'store-speed': 'store-speed.ts',
        'kill-matrix': 'kill-matrix.ts',
        'ingest-speed': 'ingest/ingest-speed.ts',
        'query-speed': 'query/query-speed.ts',
        'page-speed': 'query/page-speed.ts',
        soak: 'query/soak.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
