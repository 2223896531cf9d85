import type { Endpoint } from '@entente/shared/contract/endpoint';
import { type EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { rm } from 'node:fs/promises';
import express, { type RequestHandler, type Router } from 'express';
import type { AppDeps } from './app-deps.ts';
import { articleFeeds } from './article-feeds.ts';
import { handlersOf } from './handlers.ts';
import { HttpProblem } from './http-problem.ts';
import { jobStreams } from './job-streams.ts';
import { keepUpload } from './keep-upload.ts';
import { openApi } from './openapi.ts';
import { readQuery } from './read-query.ts';

/** One asked of any endpoint: what its schemas have let through. */
type Handle = (asked: { query: unknown; body: unknown; bytes: Buffer; file: string }) => unknown;

const readers = (endpoint: Endpoint, uploadFolder: string): RequestHandler[] => {
  if (endpoint.upload) return [keepUpload(uploadFolder)];
  if (endpoint.bytes) return [express.raw({ type: () => true, limit: '64mb' })];
  return endpoint.body ? [asksForJson, express.json({ limit: '25mb' })] : [];
};

const asksForJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) throw new HttpProblem(415, 'The body must be JSON, sent as application/json.');
  next();
};

/** Every endpoint of the contract's table, answered the same way. */
export function apiRouter(deps: AppDeps): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(jobStreams(deps));
  router.use(articleFeeds(deps));
  const handlers = handlersOf(deps);
  const names = Object.keys(endpoints) as EndpointName[];
  // Fixed paths before those with a parameter: /articles/from-url is no article's id.
  const paths = [...new Set(names.map((name) => endpoints[name].path))].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':')));
  for (const path of paths) {
    const [route, here] = [router.route(path), names.filter((name) => endpoints[name].path === path)];
    for (const name of here) {
      const endpoint: Endpoint = endpoints[name];
      // The table's types tie each handler to its endpoint; one loop over all of them cannot say so.
      route[endpoint.method](routeName(name), ...readers(endpoint, deps.uploadFolder), answer(endpoint, handlers[name] as Handle, deps.wrote));
    }
    route.all(notAllowed(here.map((name) => endpoints[name].method.toUpperCase())));
  }
  const document = JSON.stringify(openApi(deps.version));
  router.get('/openapi.json', (_request, response) => void response.type('json').send(document));
  router.use((request) => {
    throw new HttpProblem(404, `There is nothing at ${request.originalUrl}.`);
  });
  return router;
}

/** For the metrics: one series per endpoint, not per address. */
const routeName =
  (name: EndpointName): RequestHandler =>
  (_request, response, next) => {
    response.locals['route'] = name;
    next();
  };

const answer =
  (endpoint: Endpoint, handle: Handle, wrote: AppDeps['wrote']): RequestHandler =>
  async (request, response) => {
    const query = readQuery(endpoint, request.params, request.query);
    const body = endpoint.body?.parse(request.body);
    // Without a body the reader leaves none.
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const file = typeof response.locals['upload'] === 'string' ? response.locals['upload'] : '';
    try {
      const answer = await handle({ query, body, bytes, file });
      if (endpoint.method !== 'get') await wrote();
      if (answer instanceof Uint8Array) response.type('json').send(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
      else response.json(answer);
    } finally {
      // What the handler has not taken away is not needed any more.
      if (file !== '') await rm(file, { force: true });
    }
  };

const notAllowed =
  (methods: readonly string[]): RequestHandler =>
  (request, response) => {
    response.set('Allow', [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', '));
    throw new HttpProblem(405, `${request.method} is not possible here; ${methods.join(' or ')} is.`);
  };
