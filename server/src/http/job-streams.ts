import { setTimeout as sleep } from 'node:timers/promises';
import { documents } from '@entente/shared/contract/documents';
import { isUnderWay, JobOutcome } from '@entente/shared/domain/job';
import { stringify } from 'csv-stringify/sync';
import express, { type RequestHandler, type Router } from 'express';
import { answerJobEntries, answerJobs } from '../query/jobs.ts';
import type { AppDeps } from './app-deps.ts';

type Deps = Pick<AppDeps, 'store' | 'wrote'>;

/** What is no single JSON answer: jobs as they go on, and a whole report as a table. */
export function jobStreams(deps: Deps): Router {
  const router = express.Router();
  router.get(documents.jobEvents.path, events(deps));
  router.get(documents.jobEntriesFile.path, report(deps));
  return router;
}

const every = 500;

/** Server-sent events: the list of jobs at once, and again whenever it has changed, whichever server runs them. */
const events =
  ({ store, wrote }: Deps): RequestHandler =>
  async (request, response) => {
    response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.flushHeaders();
    const closed = new AbortController();
    request.on('close', () => closed.abort());
    let sent = '';
    for (let beat = 0; !closed.signal.aborted; beat += 1) {
      const answer = await answerJobs({ store });
      const next = JSON.stringify(answer);
      // Whoever hears that all is done asks everything anew.
      if (next !== sent && !answer.jobs.some(isUnderWay)) await wrote();
      if (next !== sent) response.write(`data: ${next}\n\n`);
      else if (beat % 30 === 0) response.write(': still here\n\n');
      sent = next;
      // Compression keeps what is written until it is told to let go.
      (response as unknown as { flush?: () => void }).flush?.();
      await sleep(every, undefined, { ref: false, signal: closed.signal }).catch(() => {});
    }
    response.end();
  };

const columns = ['outcome', 'line', 'articleId', 'title', 'message'] as const;

/** All entries of one job, page by page, so that a million of them need no memory. Formulas are kept from spreadsheets. */
const report =
  (deps: Deps): RequestHandler =>
  async (request, response) => {
    const id = Number(request.params['id']);
    const asked = JobOutcome.safeParse(request.query['outcome']);
    const page = (after: number) => answerJobEntries(deps, { id, outcome: asked.success ? asked.data : undefined, after, limit: 500 });
    let found = await page(0);
    response.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="entente-job-${id}.csv"` });
    response.write(stringify([[...columns]]));
    for (;;) {
      response.write(
        stringify(
          found.entries.map((entry) => columns.map((column) => entry[column])),
          { escape_formulas: true },
        ),
      );
      if (found.next === null) break;
      found = await page(found.next);
    }
    response.end();
  };
