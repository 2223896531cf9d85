import type { z } from 'zod';

/** One question or command over HTTP. `query` reads repeated keys as lists; `answer` is the whole JSON body of a 200. */
export interface Endpoint<Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'delete';
  /** Below `/api/v1`; parameters as `:id`. They arrive in `query` under their name. */
  path: string;
  summary: string;
  query: Q;
  /** Absent where the endpoint takes no JSON body. */
  body?: B;
  /** Media type of a body that is not JSON (a file's bytes). */
  bytes?: true;
  /** The body is a file of any size: it is kept in a file of its own, and the handler gets its path. */
  upload?: true;
  answer: A;
}

export const endpoint = <Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(e: Endpoint<Q, B, A>): Endpoint<Q, B, A> => e;

export type QueryOf<E> = E extends Endpoint<infer Q> ? z.output<Q> : never;
export type QueryInput<E> = E extends Endpoint<infer Q> ? z.input<Q> : never;
export type BodyOf<E> = E extends Endpoint<z.ZodType, infer B> ? z.output<B> : never;
export type AnswerOf<E> = E extends Endpoint<z.ZodType, z.ZodType, infer A> ? z.output<A> : never;
