import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const hostNameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/u, '').replace(/\.$/u, '');

/** A page of another site may point its own name at this machine (DNS rebinding); the Host header then still bears that name. */
export function hostGuard(allowedHosts: readonly string[]): RequestHandler {
  const allowed = new Set([...loopback, ...allowedHosts.map(hostNameOf)]);
  return (request, _response, next) => {
    const host = request.headers.host ?? '';
    if (!allowed.has(hostNameOf(host))) {
      throw new HttpProblem(421, `This server does not answer for the host “${host}”. Whoever runs it can allow the name in ENTENTE_ALLOWED_HOSTS.`);
    }
    next();
  };
}

/** What changes the store must come from our own page, or from a program (which sends no Origin). */
export const originGuard: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin !== undefined && hostOf(origin) !== host?.toLowerCase()) {
    throw new HttpProblem(403, 'Pages of other sites may not change anything here.');
  }
  next();
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
