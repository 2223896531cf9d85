import type { CodedEvent } from '@entente/shared/domain/coded-event';
import type { Pair } from '@entente/shared/domain/codes';
import { type Database, marks } from './database.ts';

export interface CodedEventsStore {
  /** False where the event is known already. */
  add(event: CodedEvent): Promise<boolean>;
  /** Events of one pair inside a period, newest first, and how many there are. */
  ofPair(pair: Pair, from: string, to: string, limit: number): Promise<{ total: number; events: CodedEvent[] }>;
}

const select = `SELECT id, day, pair, actor_from AS "from", actor_to AS "to", code, meaning, stance, topic, mentions, sources, url FROM coded_events`;

/** Machine-coded events of one store. */
export const createCodedEventsStore = (db: Database): CodedEventsStore => ({
  async add({ id, day, pair, from, to, code, meaning, stance, topic, mentions, sources, url }) {
    const { changes } = await db.run(
      `INSERT INTO coded_events (id, day, pair, actor_from, actor_to, code, meaning, stance, topic, mentions, sources, url)
       VALUES (${marks(12)}) ON CONFLICT (id) DO NOTHING`,
      [id, day, pair, from, to, code, meaning, stance, topic, mentions, sources, url],
    );
    return changes > 0;
  },
  async ofPair(pair, from, to, limit) {
    const within = 'WHERE pair = ? AND day BETWEEN ? AND ?';
    const total = (await db.get<{ total: number }>(`SELECT count(*) AS total FROM coded_events ${within}`, [pair, from, to]))!.total;
    return { total, events: await db.all<CodedEvent>(`${select} ${within} ORDER BY day DESC, id DESC LIMIT ?`, [pair, from, to, limit]) };
  },
});
