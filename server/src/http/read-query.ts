import type { Endpoint } from '@entente/shared/contract/endpoint';
import { z } from 'zod';
import { HttpProblem } from './http-problem.ts';

/** What is asked for where, of whatever is answered. */
export type Asked = Pick<Endpoint, 'path' | 'query'>;

export const queryKeys = (endpoint: Asked): string[] => (endpoint.query instanceof z.ZodObject ? Object.keys(endpoint.query.shape) : []);

export const pathKeys = (endpoint: Asked): string[] => [...endpoint.path.matchAll(/:(\w+)/gu)].map((found) => found[1]!);

/** Path parameters and query as one; a key that the endpoint does not know is a fault, for a mistyped filter must not count everything. */
export function readQuery(endpoint: Endpoint, params: Readonly<Record<string, unknown>>, search: Readonly<Record<string, unknown>>): unknown {
  const inPath = pathKeys(endpoint);
  const known = queryKeys(endpoint).filter((key) => !inPath.includes(key));
  const unknown = Object.keys(search).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    const hint = known.length === 0 ? 'none is known here' : `known are ${known.join(', ')}`;
    throw new HttpProblem(
      400,
      'Some parts of the request cannot be used.',
      unknown.map((part) => ({ part, message: `unknown part of the query; ${hint}` })),
    );
  }
  return endpoint.query.parse({ ...search, ...params });
}
