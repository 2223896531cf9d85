import { z } from 'zod';
import { Job, JobEntry, JobOutcome } from '../domain/job.ts';
import { endpoint } from './endpoint.ts';

const id = z.coerce.number().int().positive();

export const jobs = endpoint({
  method: 'get',
  path: '/jobs',
  summary: 'The last 50 long runs, newest first; /jobs/events sends the same as server-sent events whenever it changes',
  query: z.object({}),
  answer: z.object({ jobs: z.array(Job) }),
});

export const jobEntries = endpoint({
  method: 'get',
  path: '/jobs/:id/entries',
  summary: 'What became of everything that a job handled, in its order; /jobs/:id/entries.csv has all of it',
  query: z.object({
    id,
    outcome: JobOutcome.optional(),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answer: z.object({ job: Job, entries: z.array(JobEntry), next: z.number().int().nullable() }),
});

export const cancelJob = endpoint({
  method: 'post',
  path: '/jobs/:id/cancel',
  summary: 'Ends a job at the next possible moment; what it has done stays',
  query: z.object({ id }),
  answer: z.object({ cancelled: z.boolean() }),
});

const started = z.object({ jobId: z.number().int() });

export const startRetag = endpoint({
  method: 'post',
  path: '/jobs/retag',
  summary: 'Reads every article again with this version of the tagger; old tags stay until they are replaced',
  query: z.object({}),
  answer: started,
});

export const startVisitAll = endpoint({
  method: 'post',
  path: '/jobs/visit-all',
  summary: 'Visits every feed that is not paused',
  query: z.object({}),
  answer: started,
});

/** Which column of a table is which part of an article. */
export const ColumnMap = z.partialRecord(z.enum(['title', 'text', 'html', 'url', 'publishedAt', 'publisher', 'language']), z.string().max(200));
export type ColumnMap = z.output<typeof ColumnMap>;

/** A JSON text in the address, since the body is the file. */
const columnMap = z
  .string()
  .max(4000)
  .transform((text, context) => {
    try {
      return ColumnMap.parse(JSON.parse(text));
    } catch {
      context.addIssue('a mapping is JSON as {"title":"Headline","text":"Body"}');
      return z.NEVER;
    }
  })
  .optional();

export const tryImport = endpoint({
  method: 'post',
  path: '/imports/try',
  summary: 'Reads the beginning of a file and says what an import would make of it; nothing is stored',
  query: z.object({ name: z.string().min(1).max(500), columns: columnMap }),
  upload: true,
  answer: z.object({
    /** What the file is taken for. */
    format: z.string(),
    /** Names of the columns, where the file is a table. */
    header: z.array(z.string()),
    columns: ColumnMap,
    sample: z.array(z.object({ line: z.number().int(), title: z.string(), publishedAt: z.string(), words: z.number().int(), error: z.string() })),
  }),
});

export const startImport = endpoint({
  method: 'post',
  path: '/imports',
  summary: 'Imports a file as a job: .jsonl .json .csv .tsv .html .mhtml .txt, GDELT event exports, or one of these in a .zip',
  query: z.object({ name: z.string().min(1).max(500), columns: columnMap }),
  upload: true,
  answer: started,
});
