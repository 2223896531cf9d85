import react from '@vitejs/plugin-react';
import { firstScriptPlugin } from './build/first-script.ts';
import { worldMapPlugin } from './build/world-map.ts';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `npm run dev` finds the server that answers /api. */
const server = 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), worldMapPlugin(), firstScriptPlugin('/src/app/show-app.tsx')],
  resolve: { conditions: ['source', ...defaultClientConditions], alias: { zod: `${import.meta.dirname}/build/small-zod.ts` } },
  // The Host must stay the browser's: the server compares it with the Origin of writes.
  server: { proxy: { '/api': { target: server, changeOrigin: false }, '/healthz': { target: server, changeOrigin: false } } },
  build: {
    // The content security policy of the server allows files only, no data: addresses.
    assetsInlineLimit: 0,
  },
});
