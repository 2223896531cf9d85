import type { ErrorRequestHandler } from 'express';
import { TextQueryFault } from '@entente/shared/contract/text-tokens';
import { z } from 'zod';
import { BadCursor } from '../query/cursor.ts';
import { NotFound } from '../query/not-found.ts';
import { StoreError } from '../store/store-error.ts';
import { faultsOf, HttpProblem, sendProblem } from './http-problem.ts';

/** What the body reader and the router throw: they carry a status, and a type where we know a better word. */
const Known = z.object({ status: z.number().int().min(400).max(499), type: z.string().optional() });

const words: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is larger than this address takes.',
  'encoding.unsupported': 'The body is compressed in a way that is not read here.',
  'charset.unsupported': 'The body is written in a character set that is not read here.',
  'request.aborted': 'The request ended before its body was complete.',
};

function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof z.ZodError) return new HttpProblem(400, 'Some parts of the request cannot be used.', faultsOf(error));
  if (error instanceof NotFound) return new HttpProblem(404, error.message);
  if (error instanceof BadCursor) return new HttpProblem(400, error.message, [{ part: 'cursor', message: error.message }]);
  if (error instanceof TextQueryFault) return new HttpProblem(400, error.message, [{ part: 'q', message: error.message, ...error.place }]);
  if (error instanceof StoreError) return new HttpProblem(503, error.message);
  const known = Known.safeParse(error);
  if (known.success) return new HttpProblem(known.data.status, words[known.data.type ?? ''] ?? 'The request cannot be read.');
  return new HttpProblem(500, 'Something went wrong on our side. The server’s log says what.');
}

/** The one place where trouble becomes an answer. Ours is logged and not told. */
export const onError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = problemOf(error);
  if (problem.status >= 500) console.error(`${request.method} ${request.path} failed:`, error);
  if (response.headersSent) {
    next(error);
    return;
  }
  sendProblem(response, problem);
};
