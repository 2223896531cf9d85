import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../../server/src/asking/kept-answers.ts';
import { countedOf } from '../../../server/src/store/counted.ts';
import { Columns } from '../../../server/src/tally/columns.ts';
import { randomArticles } from '../../support/random-articles.ts';

const counted = randomArticles(20, 31).map(countedOf);

/** Answers are numbered in the order in which they are counted; each is given when `end` is called. */
function keeping() {
  const columns = new Columns();
  const state = { time: 0, asked: [] as string[] };
  const ends: ((isGood?: boolean) => void)[] = [];
  const { answer, forget } = keptAnswers(columns, () => state.time);
  const ask = async (q: string, name: 'facets' | 'sources' | 'status' = 'facets'): Promise<number> => {
    const counting = (): Promise<Uint8Array> => {
      state.asked.push(q);
      const number = state.asked.length;
      return new Promise((resolve, reject) =>
        ends.push((isGood = true) => (isGood ? resolve(new Uint8Array([number])) : reject(new Error('It failed.')))),
      );
    };
    return (await answer(name, { q }, counting))[0]!;
  };
  const end = async (isGood?: boolean): Promise<void> => {
    ends.shift()!(isGood);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const write = (): void => columns.append(counted.pop()!);
  return { state, ask, end, write, forget };
}

describe('an answer that is kept', () => {
  it('is counted once for all who ask, until something is written', async () => {
    const { state, ask, end } = keeping();
    const together = Promise.all([ask('a'), ask('a')]);
    await end();
    expect(await together).toEqual([1, 1]);
    state.time += 1_000_000;
    expect(await ask('a')).toBe(1);
    const other = ask('b');
    await end();
    expect(await other).toBe(2);
    expect(state.asked).toEqual(['a', 'b']);
  });

  it('serves for a moment while others write, then while it is counted anew, and never longer', async () => {
    const { state, ask, end, write } = keeping();
    const first = ask('a');
    await end();
    expect(await first).toBe(1);
    write();
    state.time = 700;
    expect(await ask('a')).toBe(1);
    expect(state.asked).toHaveLength(1);
    // Nobody waits for the new one, which is counted once.
    state.time = 1000;
    expect(await Promise.all([ask('a'), ask('a')])).toEqual([1, 1]);
    expect(state.asked).toHaveLength(2);
    await end();
    expect(await ask('a')).toBe(2);
    write();
    state.time = 2600;
    const waiting = ask('a');
    expect(state.asked).toHaveLength(3);
    await end();
    expect(await waiting).toBe(3);
  });

  it('is forgotten once a user has changed something, and so is what was counted before that', async () => {
    const { state, ask, end, write, forget } = keeping();
    const first = ask('a');
    await end();
    await first;
    write();
    state.time = 1000;
    expect(await ask('a')).toBe(1);
    forget();
    const next = ask('a');
    // The one that was counted behind the first comes too late.
    await end();
    await end();
    expect(await next).toBe(3);
    expect(await ask('a')).toBe(3);
  });

  it('is asked again where it failed', async () => {
    const { state, ask, end } = keeping();
    const failed = ask('a');
    await Promise.all([end(false), expect(failed).rejects.toThrow('It failed.')]);
    const next = ask('a');
    await end();
    expect(await next).toBe(2);
    expect(state.asked).toEqual(['a', 'a']);
  });

  it('is none where it tells of more than articles; the status, which does, serves for a moment only', async () => {
    const { state, ask, end } = keeping();
    for (const name of ['sources', 'sources'] as const) {
      const sources = ask('a', name);
      await end();
      await sources;
    }
    const first = ask('b', 'status');
    await end();
    await first;
    expect(await ask('b', 'status')).toBe(3);
    state.time = 1600;
    const next = ask('b', 'status');
    await end();
    expect(await next).toBe(4);
  });
});
