import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../server/src/bulk/in-order.ts';

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of from) found.push(one);
  return found;
}

describe('asking for many at once', () => {
  it('answers in the order of the inputs, whichever answer comes first', async () => {
    const waits = [30, 0, 20, 10, 0];
    expect(await all(inOrder(waits, async (wait) => (await setTimeout(wait), wait), 3))).toEqual(waits);
    expect(await all(inOrder([], async () => 1, 3))).toEqual([]);
  });

  it('has no more under way than the window allows, and uses it', async () => {
    let [now, most] = [0, 0];
    const ask = async (): Promise<void> => {
      most = Math.max(most, (now += 1));
      await setImmediate();
      now -= 1;
    };
    await all(inOrder(Array.from({ length: 50 }), ask, 7));
    expect(most).toBe(7);
  });

  it('gives an answer before the next input has come: the asker may wait for it', async () => {
    let heard: ((answer: unknown) => void) | undefined;
    async function* conversation() {
      for (let turn = 0; turn < 3; turn += 1) {
        const answered = new Promise((resolve) => {
          heard = resolve;
        });
        yield turn;
        await answered;
      }
    }
    const answers: number[] = [];
    for await (const answer of inOrder(conversation(), async (turn) => turn, 10)) {
      answers.push(answer);
      heard?.(answer);
    }
    expect(answers).toEqual([0, 1, 2]);
  });

  it('ends with the first fault, of an input or of an answer', async () => {
    const failing = async (one: number) => {
      if (one === 2) throw new Error('two');
      return one;
    };
    await expect(all(inOrder([1, 2, 3], failing, 2))).rejects.toThrow('two');
    async function* broken() {
      yield 1;
      throw new Error('input');
    }
    await expect(all(inOrder(broken(), failing, 2))).rejects.toThrow('input');
  });
});
