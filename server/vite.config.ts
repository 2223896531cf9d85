import { defineConfig } from 'vite';

/** The server runs as plain JavaScript on Node 20; npm packages stay outside, our own packages go in. */
export default defineConfig({
  ssr: { noExternal: [/^@entente\//u], resolve: { conditions: ['source', 'node', 'import'] } },
  build: {
    outDir: 'dist',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        cli: 'src/cli.ts',
        worker: 'src/worker.ts',
        'question-thread': 'src/question-thread.ts',
        'counting-thread': 'src/counting-thread.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
