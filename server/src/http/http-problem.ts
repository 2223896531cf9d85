import { STATUS_CODES } from 'node:http';
import type { Problem } from '@entente/shared/contract/problem';
import type { Response } from 'express';
import type { z } from 'zod';

type Fault = NonNullable<Problem['faults']>[number];

/** A request that cannot be answered as asked; `message` is told to the caller. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly faults: readonly Fault[];

  constructor(status: number, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.status = status;
    this.faults = faults;
  }
}

export const faultsOf = (error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({ part: issue.path.length === 0 ? 'request' : issue.path.join('.'), message: issue.message }));

export function sendProblem(response: Response, { status, message, faults }: HttpProblem): void {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    detail: message,
    instance: response.req.originalUrl,
    ...(faults.length > 0 && { faults: [...faults] }),
  };
  response.status(status).set('Cache-Control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
}
