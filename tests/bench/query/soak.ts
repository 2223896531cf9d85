import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from '../measure.ts';
import { recordSection, table } from '../record-section.ts';
import { asking } from './ask.ts';
import { factsOf } from './corpus-facts.ts';
import { makeStore } from './made-store.ts';
import { mixedLoad } from './mixed-load.ts';
import { questionsOf } from './questions.ts';
import { serverProcess } from './server-process.ts';
import { writerOf } from './writer.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    articles: { type: 'string', default: '20000' },
    clients: { type: 'string', default: '20' },
    rate: { type: 'string', default: '20' },
    record: { type: 'boolean', default: false },
  },
});
const [minutes, count, clients, rate] = [values.minutes, values.articles, values.clients, values.rate].map(Number) as [
  number,
  number,
  number,
  number,
];

/** Memory settles first: the code is compiled, what is remembered fills up. */
const settling = Math.min(3, Math.floor(minutes / 4));

/** By how much `ys` grow from one to the next, in a straight line through them. */
function slope(ys: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [mx, my] = [(ys.length - 1) / 2, mean(ys)];
  return ys.reduce((sum, y, x) => sum + (x - mx) * (y - my), 0) / ys.reduce((sum, _, x) => sum + (x - mx) ** 2, 0);
}

const folder = mkdtempSync(join(tmpdir(), 'entente-soak-'));
await makeStore(folder, count, print);
const server = await serverProcess(folder);
const http = asking(server.api);
const [questions, writer] = [questionsOf(await factsOf(http)), await writerOf(folder, count, count)];
let given = 0;
const write = (): Promise<void> => writer.write((given += 1));
const [memory, heap, rows] = [[] as number[], [] as number[], [] as string[][]];
let [failed, late] = [0, 0];
for (let minute = 1; minute <= minutes; minute += 1) {
  const { reads, writes, lag } = await mixedLoad({ seconds: 60, clients, pause: 1000, rate }, { server, asking: http, questions, write });
  memory.push(server.memory().now);
  heap.push(((await server.metrics()).get('nodejs_heap_size_used_bytes') ?? Number.NaN) / 2 ** 20);
  failed += reads.failed;
  late += writes.wanted - writes.written;
  const row = [minute, memory.at(-1)!, heap.at(-1)!, reads.asked, reads.p95, lag.p99, writes.written].map((figure) => figure.toFixed(0));
  rows.push(row);
  print(`minute ${row[0]}: ${row[1]} MB, heap ${row[2]} MB; ${row[3]} reads, p95 ${row[4]} ms; event loop p99 ${row[5]} ms; ${row[6]} written`);
}
http.close();
await server.stop();
await writer.close();
rmSync(folder, { recursive: true });
const [ofMemory, ofHeap] = [slope(memory.slice(settling)), slope(heap.slice(settling))];
const closing = `Behind the first ${settling} minutes memory grows by ${ofMemory.toFixed(2)} MB a minute and the heap by ${ofHeap.toFixed(2)} MB, while ${rate * 60} articles a minute come in; ${failed} reads failed, ${late} articles came late.`;
print(closing);
if (values.record) {
  recordSection({
    title: `A soak of ${minutes} minutes`,
    command: `npm run bench:soak -- --minutes ${minutes} --record`,
    text: `${clients} clients ask all questions in turn, ${rate} articles a second are written, over ${count.toLocaleString('en')} at the beginning. ${closing}

${table(['minute', 'memory, MB', 'heap, MB', 'reads', 'p95, ms', 'event loop p99, ms', 'written'], rows)}`,
  });
}
