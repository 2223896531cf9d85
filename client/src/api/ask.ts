import type { AnswerOf, QueryInput } from '@entente/shared/contract/endpoint';
import type { EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { endpointOf } from './endpoint-of.ts';
import { endpointUrl } from './endpoint-url.ts';
import { problemOf, unreachable } from './problem-error.ts';

export type Query<N extends EndpointName> = QueryInput<(typeof endpoints)[N]>;
export type Answer<N extends EndpointName> = AnswerOf<(typeof endpoints)[N]>;

/** Asks one question or gives one command. `body` is sent as JSON, a Blob as its bytes. Throws ProblemError. */
export async function ask<N extends EndpointName>(name: N, query: Query<N>, body?: object, signal?: AbortSignal): Promise<Answer<N>> {
  const endpoint = await endpointOf(name);
  const response = await send(endpointUrl(endpoint, query), endpoint.method, body, signal);
  if (!response.ok) throw await problemOf(response);
  return endpoint.answer.parse(await response.json()) as Answer<N>;
}

async function send(url: string, method: string, body: object | undefined, signal: AbortSignal | undefined): Promise<Response> {
  const isBytes = body instanceof Blob;
  try {
    return await fetch(url, {
      method: method.toUpperCase(),
      headers: { accept: 'application/json', ...(body && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }) },
      ...(body && { body: isBytes ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    // An aborted question was given up by the page itself: that is no trouble to tell of.
    if (signal?.aborted) throw error;
    throw unreachable();
  }
}
