import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import { extract } from '../../../server/src/extract/extract.ts';
import { chooseStory, storySketch } from '../../../server/src/group/choose-story.ts';
import { openRecords } from '../../../server/src/ingest/file/open-records.ts';
import type { Counted } from '../../../server/src/store/counted.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import { type PackedArticle, packArticle } from '../../../server/src/store/pack-article.ts';
import type { StorySketch } from '../../../server/src/store/store.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { print } from '../measure.ts';

const retrievedAt = '2026-11-01T12:00:00.000Z';

interface Read {
  raw: RawDocument;
  article: Article;
  tagging: Tagging;
}

/** What each stage takes of one thread, one stage after the other over the same articles; the store holds what it held before. */
export async function stageCosts(folder: string, file: string): Promise<void> {
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  const { article: held } = await store.mark();
  await store.ensureSource({ id: 'file', kind: 'file', name: 'Files' });
  const documents: RawDocument[] = [];
  const read: Read[] = [];
  const costs: [stage: string, milliseconds: number][] = [];
  const measured = async (stage: string, work: () => Promise<void> | void): Promise<void> => {
    const cpu = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(cpu);
    costs.push([stage, (user + system) / 1000]);
  };
  await measured('read the lines', async () => {
    const { records } = await openRecords(file, 'news.jsonl', retrievedAt);
    for await (const record of records) if ('document' in record) documents.push(record.document);
  });
  // Once over some of them before, so that what is loaded and compiled is not counted.
  for (const raw of documents.slice(0, 200)) tagged(raw);
  const articles: { raw: RawDocument; article: Article }[] = [];
  await measured('clean (extract)', () => {
    for (const raw of documents) {
      const result = extract(raw);
      if (result.kind === 'article') articles.push({ raw, article: result.article });
    }
  });
  await measured('tag', () => {
    for (const { raw, article } of articles) read.push({ raw, article, tagging: tag(article) });
  });
  let sketches: StorySketch[] = [];
  await measured('sketch for grouping', () => {
    sketches = read.map(({ article, tagging }) => storySketch(article, tagging));
  });
  let packed: PackedArticle[] = [];
  await measured('pack (words, JSON, compression)', () => {
    packed = read.map((one, at) => packArticle(one, sketches[at]));
  });
  const tally = await openTally([]);
  const counted: Counted[] = [];
  await measured('group and store, with full text', async () => {
    for (const outcome of await Promise.all(packed.map((one) => store.add(one, chooseStory)))) {
      if (outcome.kind === 'stored') counted.push(outcome.stored);
    }
  });
  await measured('tally', () => {
    for (const one of counted) tally.add(one);
  });
  await store.close();
  const whole = costs.reduce((sum, [, cost]) => sum + cost, 0);
  print(`\nStages over ${documents.length} articles beside ${held.toLocaleString('en')} held, CPU of one thread each:`);
  for (const [stage, cost] of costs)
    print(`  ${stage.padEnd(34)} ${(cost / documents.length).toFixed(3)} ms an article  ${((100 * cost) / whole).toFixed(0).padStart(3)} %`);
  print(
    `  ${'all'.padEnd(34)} ${(whole / documents.length).toFixed(3)} ms an article, ${Math.round((1000 * documents.length) / whole)} a second of one thread`,
  );
}

function tagged(raw: RawDocument): void {
  const result = extract(raw);
  if (result.kind === 'article') storySketch(result.article, tag(result.article));
}
