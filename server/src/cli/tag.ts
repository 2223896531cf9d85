import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFile } from '../ingest/file/read-file.ts';
import { explain } from './explain.ts';
import { lines } from './lines.ts';
import { readArguments } from './read-arguments.ts';
import { tagAnswer } from './tag-answer.ts';
import { tagDocument, type Tagged, tagLine } from './tag-record.ts';
import type { Command, Terminal } from './terminal.ts';
import { writeOut } from './write-out.ts';

const help = `Usage: entente tag [--explain] [FILE]

Tags articles without storing them. Reads JSON Lines from standard input (or FILE),
one article a line: {"id", "text", "title"?, "url"?, "publishedAt"?}, and writes one
JSON line for each. A line that cannot be read is answered with {"id", "error"}, and
the run goes on. A FILE may also end in .txt, .html, .json or .csv.

  --explain   readable text instead of JSON: every tag with its sentence and reason
  --help      this text
`;

async function* taggedLines(input: AsyncIterable<Uint8Array>, retrievedAt: string): AsyncGenerator<Tagged> {
  let number = 0;
  for await (const line of lines(input)) {
    number += 1;
    const row = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (row.trim() !== '') yield tagLine(row, number, retrievedAt);
  }
}

function* taggedFile(path: string, retrievedAt: string): Generator<Tagged> {
  for (const record of readFile(path, readFileSync(path), retrievedAt)) {
    const id = record.line === 1 ? basename(path) : `${basename(path)}:${record.line}`;
    yield 'error' in record ? { id, error: record.error } : tagDocument(id, record.document);
  }
}

function source(path: string | undefined, { stdin, now }: Terminal): AsyncIterable<Tagged> | Iterable<Tagged> {
  const retrievedAt = now().toISOString();
  if (path === undefined || path === '-') return taggedLines(stdin, retrievedAt);
  return /\.(?:jsonl|ndjson)$/iu.test(path) ? taggedLines(createReadStream(path), retrievedAt) : taggedFile(path, retrievedAt);
}

export const command: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { explain: { type: 'boolean', default: false } }, { min: 0, max: 1, what: 'FILE' });
    for await (const tagged of source(positionals[0], terminal)) {
      await writeOut(terminal.stdout, values.explain ? explain(tagged) : `${JSON.stringify(tagAnswer(tagged))}\n`);
    }
    return 0;
  },
};
