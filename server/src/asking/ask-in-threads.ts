import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openPool, type Pool } from '../bulk/pool.ts';
import { type Ask, askHere } from '../query/ask.ts';
import type { QuestionDeps } from '../query/questions.ts';
import type { StorePlace } from '../store/open-store.ts';
import { type ColumnNews, shareColumns } from '../tally/sharing.ts';
import type { Answered, Asked, ThreadData, ToThread } from './answer-in-thread.ts';
import { isKept, keptAnswers } from './kept-answers.ts';
import { errorOf } from './refusal.ts';

/** Where the built program has its threads' file; the sources, run by a test, have none and answer where they are asked. */
const file = new URL('question-thread.js', import.meta.url);

/** One less than there are cores, for one is busy with writing and sending. */
const threads = Math.max(2, Math.min(4, availableParallelism() - 1));

/** Of a thread's memory for what is soon forgotten: most of what a question needs is in columns and kept sums. */
const youngMegabytes = 16;

export interface Asking {
  ask: Ask;
  /** A user has changed something, and must see it in the next answer. */
  forget: () => void;
  close: () => Promise<void>;
}

/** `many`: whether questions come from outside. They are answered in threads that share the columns, so that none holds up what is written or asked beside it. */
export function openAsking(deps: QuestionDeps, place: StorePlace, many: boolean): Asking {
  if (!many || !existsSync(file)) return { ask: askHere(deps), forget: () => {}, close: async () => {} };
  const { columns } = deps.tally;
  const pool = threadsOver(deps, place);
  const kept = keptAnswers(columns);
  return {
    ask: (name, query) => kept.answer(name, query, (isBehind) => askPool(pool, { name, query }, isBehind)),
    forget: kept.forget,
    close: () => pool.close(),
  };
}

function threadsOver({ tally: { columns }, version, tagger }: QuestionDeps, place: StorePlace): Pool {
  const told = new WeakMap<Worker, () => ColumnNews | null>();
  const tell = (worker: Worker): void => {
    const news = told.get(worker)?.() ?? null;
    if (news !== null) worker.postMessage({ news } satisfies ToThread);
  };
  const start = (): Worker => {
    const workerData: ThreadData = { place: { ...place }, version, tagger };
    const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    told.set(worker, shareColumns(columns));
    return worker;
  };
  return openPool(start, threads, { ahead: 1, atOnce: true, before: tell });
}

/** What is asked again goes to the thread that has added up most of it. */
function threadFor({ name, query }: Asked): number | undefined {
  if (!isKept(name)) return undefined;
  let hash = 0;
  for (const char of `${name} ${JSON.stringify(query)}`) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash;
}

async function askPool(pool: Pool, asked: Asked, isBehind: boolean): Promise<Uint8Array> {
  const answered = (await pool.ask({ task: '', input: asked }, { thread: threadFor(asked), isBehind })) as Answered;
  if ('refused' in answered) throw errorOf(answered.refused);
  return answered.json;
}
