import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnMap } from '@entente/shared/contract/jobs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { describe, expect, it } from 'vitest';
import { createImportWork } from '../../../server/src/jobs/import-work.ts';
import { readGdeltLine } from '../../../server/src/ingest/gdelt/read-gdelt.ts';
import { readJsonLine } from '../../../server/src/ingest/file/read-json.ts';
import { tryFile } from '../../../server/src/jobs/try-file.ts';
import { createCodedEventsStore } from '../../../server/src/store/coded-events-store.ts';
import type { NewEntry } from '../../../server/src/store/jobs-store.ts';
import { encodeText } from '../../support/encode-text.ts';
import { followed } from '../../support/followed.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipArchive } from '../../support/zip-archive.ts';

const retrievedAt = '2026-03-01T00:00:00.000Z';

interface Given {
  columns?: ColumnMap;
  times?: number;
  /** Lines that are stored already, and when they came in. */
  there?: { text: string; retrievedAt: string }[];
}

/** Imports a file's text into a store of its own; twice where asked. */
async function imported(name: string, text: string | Uint8Array, { columns, times = 1, there = [] }: Given = {}) {
  using folder = temporaryFolder();
  await using at = await followed([]);
  const codedEvents = createCodedEventsStore(at.store.database);
  await at.store.ensureSource({ id: 'file', kind: 'file', name: 'Files' });
  const work = createImportWork({ take: (document) => at.pipeline.take(document), codedEvents, byIds: (ids) => at.store.byIds(ids) });
  for (const { text: before, retrievedAt: came } of there)
    for (const one of before.split('\n')) await at.pipeline.take((readJsonLine(one, 1, came) as { document: RawDocument }).document);
  const runs: NewEntry[][] = [];
  for (let time = 0; time < times; time += 1) {
    const file = join(folder.path, 'upload');
    writeFileSync(file, text);
    const entries: NewEntry[] = [];
    await work(
      // Each import is of a time of its own.
      { file, name, ...(columns ? { columns } : {}), retrievedAt: time === 0 ? retrievedAt : `2026-03-02T00:00:00.00${time}Z` },
      {
        signal: new AbortController().signal,
        place: null,
        done: 0,
        reported: async (id) => entries.some(({ outcome, articleId }) => articleId === id && outcome !== 'duplicate'),
        handled: async (entry) => void (entry && entries.push(entry)),
        expect: () => {},
        say: () => {},
      },
    );
    runs.push(entries);
  }
  const articles = [];
  for await (const { article, tagging } of at.store.all()) articles.push({ ...article, pairs: tagging.relations.map(({ pair }) => pair) });
  return { runs, articles, events: await codedEvents.ofPair('AZE-TUR', '0000-01-01', '9999-12-31', 10) };
}

/** One byte in the middle is another. */
function turned(zip: Buffer): Buffer {
  const at = zip.length >> 1;
  zip.writeUInt8(zip.readUInt8(at) ^ 0xff, at);
  return zip;
}

/** States another size for its file. */
function stating(zip: Buffer, size: number): Buffer {
  zip.writeUInt32LE(size, zip.readUInt32LE(zip.length - 6) + 24);
  return zip;
}

const line = (more: object): string => JSON.stringify({ title: 'Poland and Romania sign training memorandum', ...more });

describe('an import', () => {
  it('of JSON Lines reports every line, and changes nothing the second time', async () => {
    const text = [
      line({ text: 'The defence ministers of Poland and Romania signed a memorandum on joint training.', publishedAt: '2024-06-03' }),
      'broken',
      line({ title: 'Cup final', text: 'The football teams of Poland and Romania drew 1-1 in the friendly match.' }),
      '',
      line({ text: 'The defence ministers of Poland and Romania signed a memorandum on joint training.' }),
    ].join('\n');
    const { runs, articles } = await imported('news.jsonl', text, { times: 2 });
    expect(runs[0]!.map(({ outcome, line: at }) => [at, outcome])).toEqual([
      [1, 'stored'],
      [2, 'failed'],
      [3, 'irrelevant'],
      [5, 'duplicate'],
    ]);
    expect(runs[1]!.map(({ outcome }) => outcome)).toEqual(['duplicate', 'failed', 'duplicate', 'duplicate']);
    expect(articles).toHaveLength(2);
  });

  it('that was broken off before it could report reports what it had stored as stored, and no duplicate of others', async () => {
    const [first, sport, other] = [
      line({ text: 'The defence ministers of Poland and Romania signed a memorandum on joint training.' }),
      line({ title: 'Cup final', text: 'The football teams of Poland and Romania drew 1-1 in the friendly match.' }),
      line({ text: 'The defence ministers of Poland and Romania opened a school for engineers.' }),
    ];
    const { runs, articles } = await imported('news.jsonl', [first, sport, other, first].join('\n'), {
      there: [
        { text: `${first}\n${sport}`, retrievedAt },
        { text: other, retrievedAt: '2026-02-01T00:00:00.000Z' },
      ],
    });
    expect(runs[0]!.map(({ outcome }) => outcome)).toEqual(['stored', 'irrelevant', 'duplicate', 'duplicate']);
    expect(articles).toHaveLength(3);
  });

  it('of a table takes the columns that the user chose', async () => {
    const text =
      'Schlagzeile;Inhalt;Tag\nPolen und Rumänien;"Die Verteidigungsminister von Polen und Rumänien unterzeichneten ein Memorandum; es regelt die Ausbildung.";2024-06-03\n';
    const columns = { title: 'Schlagzeile', text: 'Inhalt', publishedAt: 'Tag' };
    const { articles } = await imported('x.csv', text, { columns });
    expect(articles).toMatchObject([{ title: 'Polen und Rumänien', published: { at: '2024-06-03' }, language: 'de', pairs: ['POL-ROU'] }]);
  });

  it.each(['windows-1254', 'iso-8859-9', 'utf-16le', 'windows-1256', 'windows-1251'])('of a table in %s is read by its letters', async (encoding) => {
    const [title, text] = {
      'windows-1256': ['توقيع اتفاق', 'وقّع وزيرا الدفاع في تركيا وأذربيجان اتفاقا للتدريب المشترك لوحدات الهندسة، بحسب بيان صدر يوم الخميس.'],
      'windows-1251': ['Соглашение', 'Министры обороны Азербайджана и Турции подписали соглашение о совместных учениях, сообщили в четверг.'],
    }[encoding] ?? ['Anlaşma imzalandı', 'Türkiye ve Azerbaycan savunma bakanları ortak eğitim anlaşması imzaladı; görüşmeler üç yıl sürdü.'];
    const bytes = encodeText(`title;text;date\n${title};"${text}";2024-06-03\n`, encoding === 'iso-8859-9' ? 'windows-1254' : encoding);
    const { articles } = await imported('excel.csv', bytes);
    expect(articles).toMatchObject([{ title, body: [text], published: { at: '2024-06-03' } }]);
  });

  it('of a corpus with dates as web archives write them keeps the minute', async () => {
    const row =
      'https://wire.example/7,Pact,20160302143000,"The defence ministers of Poland and Romania signed a memorandum on joint training.",In short';
    const { articles } = await imported('newsroom.csv', `url,title,date,text,summary\n${row}\n`);
    expect(articles).toMatchObject([{ published: { at: '2016-03-02T14:30', precision: 'minute' }, pairs: ['POL-ROU'] }]);
  });

  it('of a list of stories without texts takes the headlines', async () => {
    const text =
      'id,publish_date,title,url,language,media_name\n1,2024-06-03,Poland and Romania sign joint training memorandum,https://wire.example/1,en,Wire\n';
    const { articles } = await imported('stories.csv', text);
    expect(articles).toMatchObject([{ publisher: 'Wire', url: 'https://wire.example/1', published: { at: '2024-06-03' }, pairs: ['POL-ROU'] }]);
  });

  const gdelt = (id: number, from: string, to: string, code: string, type = 'GOV'): string => {
    const cells = Array.from({ length: 61 }, () => '');
    Object.assign(cells, { 0: String(id), 1: '20240627', 7: from, 12: type, 17: to, 26: code, 31: '14', 32: '3', 60: 'https://wire.example/e' });
    return cells.join('\t');
  };

  it('of a GDELT export keeps events of defence between two states apart from articles', async () => {
    const text = [
      gdelt(1, 'AZE', 'TUR', '062'),
      gdelt(2, 'TUR', 'AZE', '057', 'MIL'),
      gdelt(3, 'TUR', 'AZE', '057'),
      gdelt(4, 'TUR', 'EUR', '062'),
      gdelt(5, 'TUR', 'TUR', '190'),
      'cut\toff',
    ].join('\n');
    const { runs, articles, events } = await imported('20240627.export.CSV', text, { times: 2 });
    expect(runs[0]!.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'skipped', 'skipped', 'skipped', 'failed']);
    expect(runs[1]!.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate', 'skipped', 'skipped', 'skipped', 'failed']);
    expect(articles).toEqual([]);
    expect(events).toMatchObject({
      total: 2,
      events: [
        { id: '2', from: 'TUR', to: 'AZE', topic: 'agreement', mentions: 14, sources: 3 },
        { id: '1', topic: null, day: '2024-06-27' },
      ],
    });
  });

  it.each([
    ['as GDELT packs it', {}],
    ['packed while it was written', { streamed: true }],
    ['laid in unpacked', { method: 0 }],
  ])('of a GDELT export %s reads it out of its archive', async (_, how) => {
    const zip = zipArchive({ '20240627103000.export.CSV': [gdelt(1, 'AZE', 'TUR', '062'), gdelt(3, 'TUR', 'AZE', '057')].join('\n') }, how);
    const { runs, events } = await imported('20240627103000.export.CSV.zip', zip);
    expect(runs[0]!.map(({ outcome }) => outcome)).toEqual(['stored', 'skipped']);
    expect(events.total).toBe(1);
  });

  it('of an archive reads whatever one file is in it', async () => {
    const text = line({ text: 'The defence ministers of Poland and Romania signed a memorandum on joint training.' });
    const { articles } = await imported('news.zip', zipArchive({ 'news.jsonl': text }));
    expect(articles).toMatchObject([{ title: 'Poland and Romania sign training memorandum' }]);
  });

  const events = Array.from({ length: 600 }, (_, id) => gdelt(id + 1, 'AZE', 'TUR', '062', `A${(id * 7919) % 1000}`)).join('\n');
  const half = (zip: Buffer): Buffer => zip.subarray(0, zip.length >> 1);
  it.each([
    ['no archive', Buffer.from('x'.repeat(100)), 'no ZIP archive'],
    ['two files', zipArchive({ 'a.csv': 'a', 'b.csv': 'b' }), 'holds 2 files'],
    ['a password', zipArchive({ 'a.export.CSV': 'a' }, { flags: 1 }), 'password'],
    ['another way of packing', zipArchive({ 'a.export.CSV': 'a' }, { method: 14 }), 'not read'],
    ['bytes turned round', turned(zipArchive({ 'a.export.CSV': events })), 'damaged'],
    ['its end cut off', half(zipArchive({ 'a.export.CSV': events })), 'damaged'],
    ['more in it than it states', stating(zipArchive({ 'a.export.CSV': events }), 1000), 'damaged'],
  ])('of an archive with %s says so', async (_, zip, message) => {
    const { runs } = await imported('a.export.CSV.zip', zip);
    expect(runs[0]!.at(-1)).toMatchObject({ outcome: 'failed', message: expect.stringContaining(message) });
  });

  it('of an archive is tried by its beginning alone', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'upload');
    writeFileSync(file, half(zipArchive({ 'a.export.CSV': events })));
    const tried = await tryFile(file, 'a.export.CSV.zip', retrievedAt, undefined);
    expect([tried.format, tried.sample.length, tried.sample[0]?.title]).toEqual(['GDELT 2.0 events', 8, expect.stringContaining('AZE-TUR')]);
  });

  it.each([
    ['MTN', 'MNE-TUR'],
    ['ROM', 'ROU-TUR'],
    ['TWN', 'TUR-TWN'],
    ['WSB', 'PSE-TUR'],
    // The World Bank, the European Union.
    ['WBK', null],
    ['EEC', null],
  ])('of a GDELT export knows the actor %s', async (code, pair) => {
    const found = readGdeltLine(gdelt(1, 'TUR', code, '062'));
    expect('pair' in found ? found.pair : null).toBe(pair);
  });

  it('is tried first: what the file is, which columns are taken for what, and how its first records look', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'upload');
    writeFileSync(file, '"Headline","Body","Seen, by whom"\nA title,Some five words of text,x\n');
    expect(await tryFile(file, 'a.csv', retrievedAt, undefined)).toEqual({
      format: 'CSV',
      header: ['Headline', 'Body', 'Seen, by whom'],
      columns: { title: 'Headline', text: 'Body' },
      sample: [{ line: 2, title: 'A title', publishedAt: '', words: 5, error: '' }],
    });
  });
});
