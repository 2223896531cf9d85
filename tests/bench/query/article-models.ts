import type { Article } from '@entente/shared/domain/article';
import { extract } from '../../../server/src/extract/extract.ts';
import type { TaggedArticle } from '../../../server/src/stages.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { projectText } from '../../support/project-file.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { document } from '../../support/read-document.ts';
import { sampleDocument, sampleRows } from '../../support/sample-rows.ts';
import { withOtherCountries } from './other-countries.ts';

/** So many have tags of their own; what is made of one is apart by its day, its publisher and its last words. */
export const modelCount = 4000;

/** Languages of which the tests hold sentences of cooperation and of other news. */
const languages = 'bg cs el hy ja ka ko nl no ro sk sl sr sv zh'.split(' ');

interface Sources {
  rows: ReturnType<typeof sampleRows>;
  sentences: ReadonlyMap<string, readonly string[]>;
}

const sourcesOf = (): Sources => ({
  rows: sampleRows(),
  sentences: new Map(
    languages.map((language) => [
      language,
      projectText(`tests/fixtures/languages/${language}.txt`)
        .split('\n')
        .map((line) => line.split('|').at(-1)!.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    ]),
  ),
});

/** Two texts of the sample in one, of other countries where it is English; or sentences of another language. */
function modelArticle({ rows, sentences }: Sources, random: Random): Article | null {
  if (random.chance(0.7)) {
    const [one, other] = [random.pick(rows), random.pick(rows)];
    const [first, second] = [extract({ ...sampleDocument(one), sample: false, sourceId: 'paste' }), extract(sampleDocument(other))];
    if (first.kind !== 'article' || second.kind !== 'article' || one.language !== other.language) return null;
    const article = { ...first.article, body: [...first.article.body, ...second.article.body] };
    return one.language === 'en' ? withOtherCountries(article, tag(article), random) : article;
  }
  const [language, lines] = random.pick([...sentences]);
  const [title, ...body] = Array.from({ length: 4 + random.below(5) }, () => random.pick(lines));
  const read = extract(document(body.join('\n\n'), { title: title!, language }));
  return read.kind === 'article' ? read.article : null;
}

/** Articles as the tagger reads them, always the same ones. */
export function articleModels(say: (line: string) => void, count: number): TaggedArticle[] {
  const [sources, random] = [sourcesOf(), randomFrom(7)];
  const models: TaggedArticle[] = [];
  while (models.length < count) {
    const article = modelArticle(sources, random);
    if (article === null) continue;
    models.push({ article, tagging: tag(article), raw: document(article.body.join('\n\n'), { title: article.title }) });
    if (models.length % 2000 === 0) say(`${models.length} of ${count} models tagged`);
  }
  return models;
}
