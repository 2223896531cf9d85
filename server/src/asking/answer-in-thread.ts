import type { MessagePort } from 'node:worker_threads';
import { askHere } from '../query/ask.ts';
import type { QuestionDeps, QuestionName } from '../query/questions.ts';
import { openReading, type StorePlace } from '../store/open-store.ts';
import { Columns } from '../tally/columns.ts';
import { adoptNews, type ColumnNews } from '../tally/sharing.ts';
import { tallyOver } from '../tally/tally.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What a thread is given when it starts. */
export interface ThreadData extends Pick<QuestionDeps, 'version' | 'tagger'> {
  place: StorePlace;
}

export interface Asked {
  name: QuestionName;
  query: unknown;
}

/** News of the columns want no answer; what is asked behind them is answered with them. */
export type ToThread = { news: ColumnNews } | { input: Asked };

export type Answered = { json: Uint8Array } | { refused: Refusal };

/** Answers one question after the other, over the columns of the thread that asks and a connection of its own. */
export function answerInThread(port: MessagePort, { place, version, tagger }: ThreadData): void {
  const columns = new Columns();
  const ask = openReading(place).then((store) => askHere({ store, tally: tallyOver(columns), version, tagger, now: () => new Date() }));
  port.on('message', (message: ToThread) => {
    if ('news' in message) adoptNews(columns, message.news);
    else void answer(message.input);
  });

  async function answer({ name, query }: Asked): Promise<void> {
    try {
      const json = await (await ask)(name, query);
      port.postMessage({ output: { json } satisfies Answered }, [json.buffer as ArrayBuffer]);
    } catch (error) {
      const refused = refusalOf(error);
      port.postMessage(refused ? { output: { refused } satisfies Answered } : { fault: (error as Error).stack ?? String(error) });
    }
  }
}
