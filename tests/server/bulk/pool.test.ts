import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../../../server/src/bulk/pool.ts';

/** Doubles numbers; throws, ends itself or is slow where it is told to. */
const program = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', async ({ task, input }) => {
    if (task === 'die') process.exit(3);
    if (task === 'throw') return void parentPort.postMessage({ fault: 'no ' + input });
    if (task === 'who') return void parentPort.postMessage({ output: threadId });
    parentPort.postMessage({ output: input * 2 });
  });
`;

let pool: Pool;
let started = 0;
const open = (threads: number, ahead?: number): Pool => {
  started = 0;
  const start = (): Worker => {
    started += 1;
    return new Worker(program, { eval: true });
  };
  return (pool = openPool(start, threads, { ...(ahead !== undefined && { ahead }) }));
};

afterEach(() => pool.close());

describe('threads that share questions', () => {
  it('answer every question with its own answer', async () => {
    const numbers = Array.from({ length: 200 }, (_, at) => at);
    const asked = open(3);
    expect(await Promise.all(numbers.map((input) => asked.ask({ task: 'double', input })))).toEqual(numbers.map((one) => one * 2));
    expect(started).toBe(3);
  });

  it('are started when there is work for them', async () => {
    const asked = open(3);
    await asked.ask({ task: 'double', input: 1 });
    await asked.ask({ task: 'double', input: 2 });
    expect(started).toBe(1);
  });

  it('report a fault to whoever asked, and go on', async () => {
    const asked = open(1);
    const answers = await Promise.allSettled(['double', 'throw', 'double'].map((task) => asked.ask({ task, input: 4 })));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(started).toBe(1);
  });

  it('are replaced where one dies; the question it was at is lost, those behind it are not', async () => {
    const asked = open(2);
    const questions = Array.from({ length: 40 }, (_, at) => ({ task: at % 10 === 5 ? 'die' : 'double', input: at }));
    const answers = await Promise.allSettled(questions.map((question) => asked.ask(question)));
    expect(answers.map((one, at) => (one.status === 'fulfilled' ? one.value : questions[at]!.task))).toEqual(
      questions.map(({ task, input }) => (task === 'die' ? 'die' : input * 2)),
    );
  });

  it('answer what is meant for one of them in that one, also after it has died', async () => {
    const asked = open(2);
    const who = (thread?: number) => asked.ask({ task: 'who', input: 0 }, { thread });
    const [first, second] = [await who(0), await who(1)];
    expect(await Promise.all([who(0), who(1), who(2), who(3), who(0)])).toEqual([first, second, first, second, first]);
    expect([first, second]).toContain(await who());
    await expect(asked.ask({ task: 'die', input: 0 }, { thread: 1 })).rejects.toThrow('status 3');
    expect(await who(0)).toBe(first);
    const next = await who(1);
    expect([first, second]).not.toContain(next);
    expect(await who(3)).toBe(next);
  });
  it('answer what somebody waits for before what nobody does', async () => {
    const asked = open(1, 1);
    const order: number[] = [];
    const ask = (input: number, isBehind: boolean) => asked.ask({ task: 'double', input }, { isBehind }).then(() => order.push(input));
    await Promise.all([ask(1, false), ask(2, true), ask(3, true), ask(4, false), ask(5, false)]);
    expect(order).toEqual([1, 4, 5, 2, 3]);
  });
});
