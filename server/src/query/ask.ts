import { type QuestionDeps, type QuestionName, questions } from './questions.ts';

/** Asks a question as its contract has let it through; answers the JSON that is sent for it. */
export type Ask = (name: QuestionName, query: unknown) => Promise<Uint8Array>;

/** The table ties each question to its contract; one call for all of them cannot say so. */
type Answer = (deps: QuestionDeps, query: unknown) => unknown;

/** Answers in this thread. */
export const askHere =
  (deps: QuestionDeps): Ask =>
  async (name, query) =>
    new TextEncoder().encode(JSON.stringify(await (questions[name] as Answer)(deps, query)));
