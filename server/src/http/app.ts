import compression from 'compression';
import express, { type Express } from 'express';
import { apiRouter } from './api-router.ts';
import type { AppDeps } from './app-deps.ts';
import { hostGuard, originGuard } from './guards.ts';
import { HttpProblem } from './http-problem.ts';
import { createMetrics } from './metrics.ts';
import { onError } from './on-error.ts';
import { securityHeaders } from './security-headers.ts';
import { staticClient } from './static-client.ts';

export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  const metrics = createMetrics(() => deps.tally.columns.living);

  app.use(metrics.observe, securityHeaders);
  // Before the guard: whoever watches over the process asks by its address.
  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', async (_request, response) => {
    await deps.store.note('ready');
    response.json({ status: 'ready' });
  });
  app.use(hostGuard(deps.allowedHosts), originGuard, compression());
  app.get('/metrics', metrics.show);
  app.use('/api/v1', apiRouter(deps));
  app.use('/api', (request) => {
    throw new HttpProblem(404, `There is nothing at ${request.originalUrl}.`);
  });
  if (deps.clientFolder !== null) app.use(staticClient(deps.clientFolder));
  app.use((request) => {
    throw new HttpProblem(404, `There is nothing at ${request.path}.`);
  });
  app.use(onError);
  return app;
}
