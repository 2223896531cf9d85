import type { AnswerOf } from '@entente/shared/contract/endpoint';
import { endpoints, type EndpointName } from '@entente/shared/contract/endpoints';
import { vi } from 'vitest';

type Answers = { [N in EndpointName]?: (asked: URLSearchParams, path: string) => AnswerOf<(typeof endpoints)[N]> };

/** `/pairs/:pair` against `/pairs/AZE-TUR`. */
const fits = (pattern: string, path: string): boolean => new RegExp(`^${pattern.replaceAll(/:[a-z]+/gu, '[^/]+')}$`, 'u').test(path);

function answerTo(answers: Answers, method: string, url: URL): Response {
  const path = url.pathname.replace(/^\/api\/v1/u, '');
  const name = (Object.keys(endpoints) as EndpointName[]).find((one) => endpoints[one].method === method && fits(endpoints[one].path, path));
  const answer = name && answers[name];
  if (!answer) return Response.json({ type: 'about:blank', title: `The test has no answer to ${method} ${path}`, status: 404 }, { status: 404 });
  return Response.json(answer(url.searchParams, path));
}

/** Stands in for the network alone: every question of the page goes out as in the browser and is answered from the table. Returns the addresses asked. */
export function answeringFetch(answers: Answers): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    const url = new URL(input, 'http://entente.test');
    asked.push(url);
    return answerTo(answers, (init?.method ?? 'GET').toLowerCase(), url);
  });
  return asked;
}
