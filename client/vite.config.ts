import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `npm run dev` finds the server that answers /api. */
const server = 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/api': server, '/healthz': server } },
  build: {
    // The content security policy of the server allows files only, no data: addresses.
    assetsInlineLimit: 0,
  },
});
