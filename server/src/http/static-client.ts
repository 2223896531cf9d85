import { extname, join } from 'node:path';
import express, { type Router } from 'express';

/** The built page. Assets bear a hash of their content in their name and never change; the page itself is asked for anew each time. */
export function staticClient(folder: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: true, redirect: false }),
  );
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      maxAge: 0,
      setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  // Addresses inside the page are the page's business; what looks like a file and is none is not found.
  router.get('/{*path}', (request, response, next) => {
    if (extname(request.path) !== '' || request.path.startsWith('/assets/')) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false }, (error?: Error) => {
      if (error) next();
    });
  });
  return router;
}
