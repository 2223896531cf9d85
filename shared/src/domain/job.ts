import { z } from 'zod';

export const jobKinds = ['import', 'retag', 'visit-all'] as const;
export type JobKind = (typeof jobKinds)[number];

export const JobState = z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']);
export type JobState = z.infer<typeof JobState>;

/** What may become of one thing that a job handles: a record of a file, an article, a feed. */
export const jobOutcomes = {
  stored: 'stored',
  duplicate: 'known already',
  irrelevant: 'stored, not relevant',
  skipped: 'without an article',
  failed: 'could not be read',
  changed: 'tags changed',
  unchanged: 'tags unchanged',
  visited: 'visited',
} as const;
export type JobOutcome = keyof typeof jobOutcomes;
export const JobOutcome = z.enum(Object.keys(jobOutcomes) as [JobOutcome, ...JobOutcome[]]);

/** A run that takes long: seen while it runs, cancelled at any time, gone on with after a restart, ended with a report. */
export const Job = z.object({
  id: z.number().int(),
  kind: z.enum(jobKinds),
  title: z.string(),
  state: JobState,
  done: z.number().int(),
  /** Null while nobody knows how much there is. */
  total: z.number().int().nullable(),
  /** How many of each outcome. */
  counts: z.partialRecord(JobOutcome, z.number().int()),
  /** What it is at, or how it ended. */
  message: z.string(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export type Job = z.output<typeof Job>;

export const isUnderWay = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

/** One line of a job's report. */
export const JobEntry = z.object({
  id: z.number().int(),
  outcome: JobOutcome,
  /** Line or record of a file. */
  line: z.number().int().nullable(),
  articleId: z.number().int().nullable(),
  title: z.string(),
  message: z.string(),
});
export type JobEntry = z.output<typeof JobEntry>;
