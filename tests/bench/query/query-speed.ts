import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from '../measure.ts';
import { recordSection } from '../record-section.ts';
import { asking } from './ask.ts';
import { factsOf } from './corpus-facts.ts';
import { makeStore } from './made-store.ts';
import { headLine, measureQuestions } from './measured-questions.ts';
import { measureStart } from './measured-start.ts';
import { type MixedLoad, mixedLoad } from './mixed-load.ts';
import { pageLoad } from './page-load.ts';
import { plainSql } from './plain-tables.ts';
import { questionsOf } from './questions.ts';
import { report } from './report.ts';
import { serverProcess } from './server-process.ts';
import { writerOf } from './writer.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' },
    folder: { type: 'string' },
    warm: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '30' },
    sql: { type: 'boolean', default: true },
    rebuild: { type: 'boolean', default: true },
    /** Of the questions only those whose name this pattern finds; the mixed load asks all. */
    only: { type: 'string', default: '' },
    page: { type: 'boolean', default: true },
    record: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const count = Number(values.articles);
const folder = values.folder ?? join(tmpdir(), `entente-bench-${count}`);

const made = await makeStore(folder, count, print);
if (made.articles > 0) print(`${made.articles} articles written in ${made.seconds.toFixed(0)} s`);

const start = await measureStart(folder, { rebuild: values.rebuild, say: print });
const server = await serverProcess(folder);
const http = asking(server.api);
const facts = await factsOf(http);
print(`${facts.articles} articles; words: ${facts.words.map((word, at) => `${word} ${(facts.shares[at]! * 100).toFixed(0)} %`).join(', ')}`);
const questions = questionsOf(facts);
const sql = values.sql ? plainSql(folder) : null;
print(headLine);
const wanted = questions.filter(({ name }) => new RegExp(values.only, 'u').test(name));
const measured = await measureQuestions({ asking: http, questions: wanted, warm: Number(values.warm), sql, say: print });
sql?.close();
const memory = server.memory();
print(`memory after all questions: ${memory.now.toFixed(0)} MB, at most ${memory.most.toFixed(0)} MB`);
const page = values.page ? await pageLoad(server.url, print) : null;
if (page) print(`overview complete in the browser: ${page.again.toFixed(0)} ms (first ${page.first.toFixed(0)} ms)`);
const load: MixedLoad = { seconds: Number(values.seconds), clients: 50, pause: 1000, rate: 200 };
const writer = await writerOf(folder, facts.articles, count);
const mixed = await mixedLoad(load, { server, asking: http, questions, write: writer.write });
print(`mixed load: ${JSON.stringify(mixed)}`);
http.close();
const stopped = await server.stop();
await writer.undo();
print(`ended in ${stopped.toFixed(0)} ms`);
if (values.record) recordSection(report({ facts, start, measured, memory, page, load, mixed, stopped, count }));
