import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inOrder } from '../bulk/in-order.ts';
import { atOnce, openReaders, type Readers } from '../bulk/readers.ts';
import type { DocumentToTag, LineToTag } from '../bulk/tasks.ts';
import { readFile } from '../ingest/file/read-file.ts';
import { lines } from './lines.ts';
import { printed } from './printed.ts';
import { readArguments } from './read-arguments.ts';
import { faultOf, type Id } from './tagged.ts';
import type { Command, Terminal } from './terminal.ts';
import { threadsOf } from './threads-of.ts';
import { writeOut } from './write-out.ts';

const help = `Usage: entente tag [--explain] [--threads N] [FILE]

Tags articles without storing them. Reads JSON Lines from standard input (or FILE),
one article a line: {"id", "text", "title"?, "url"?, "publishedAt"?}, and writes one
JSON line for each. A line that cannot be read is answered with {"id", "error"}, and
the run goes on. A FILE may also end in .txt, .html, .json or .csv.

  --explain     readable text instead of JSON: every tag with its sentence and reason
  --threads N   for many articles; as many as the machine has cores, up to 8, where it is not said
  --help        this text
`;

type ToTag = { id: Id; error: string } | { line: LineToTag } | { document: DocumentToTag };

async function* linesToTag(input: AsyncIterable<Uint8Array>, given: Omit<LineToTag, 'line' | 'number'>): AsyncGenerator<ToTag> {
  let number = 0;
  for await (const row of lines(input)) {
    number += 1;
    const line = number === 1 ? row.replace(/^\uFEFF/u, '') : row;
    if (line.trim() !== '') yield { line: { ...given, line, number } };
  }
}

function* documentsToTag(path: string, retrievedAt: string, explained: boolean): Generator<ToTag> {
  for (const record of readFile(path, readFileSync(path), retrievedAt)) {
    const id = record.line === 1 ? basename(path) : `${basename(path)}:${record.line}`;
    yield 'error' in record ? { id, error: record.error } : { document: { id, document: record.document, explained } };
  }
}

function source(path: string | undefined, explained: boolean, { stdin, now }: Terminal): AsyncIterable<ToTag> | Iterable<ToTag> {
  const given = { retrievedAt: now().toISOString(), explained };
  if (path === undefined || path === '-') return linesToTag(stdin, given);
  return /\.(?:jsonl|ndjson)$/iu.test(path) ? linesToTag(createReadStream(path), given) : documentsToTag(path, given.retrievedAt, explained);
}

/** What is printed for one record. One that ends its thread is answered like one that cannot be read. */
async function answer(one: ToTag, readers: Readers, explained: boolean): Promise<string> {
  if ('error' in one) return printed(one, explained);
  try {
    return await ('line' in one ? readers.ask('tagLine', one.line) : readers.ask('tagDocument', one.document));
  } catch (error) {
    return printed({ id: 'line' in one ? one.line.number : one.document.id, error: faultOf(error) }, explained);
  }
}

export const command: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { explain: { type: 'boolean', default: false }, threads: { type: 'string' } },
      { min: 0, max: 1, what: 'FILE' },
    );
    const readers = openReaders({ threads: threadsOf(values.threads) });
    try {
      const records = source(positionals[0], values.explain, terminal);
      for await (const text of inOrder(records, (one) => answer(one, readers, values.explain), atOnce)) await writeOut(terminal.stdout, text);
    } finally {
      await readers.close();
    }
    return 0;
  },
};
