import { extract } from '../../server/src/extract/extract.ts';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { randomFrom } from '../support/random.ts';
import { sampleDocument, sampleRows } from '../support/sample-rows.ts';

/** News of a usual length: two texts of the sample in one, with the tags that the tagger gives it. */
function models(): TaggedArticle[] {
  const rows = sampleRows();
  return rows.flatMap((row, at) => {
    const other = rows.find((one, place) => place > at && one.language === row.language) ?? row;
    const raw = { ...sampleDocument(row), sample: false, sourceId: 'paste' };
    const [first, second] = [extract(raw), extract(sampleDocument(other))];
    if (first.kind !== 'article' || second.kind !== 'article') return [];
    const article = { ...first.article, body: [...first.article.body, ...second.article.body] };
    return [{ article, tagging: tag(article), raw: { ...raw, content: raw.content + sampleDocument(other).content } }];
  });
}

/** Articles with tags as the tagger gives them, without end: those of the sample on other days, under other titles. The same seed gives the same ones. */
export function* storedArticles(seed = 1): Generator<TaggedArticle> {
  const random = randomFrom(seed);
  const from = models();
  for (let number = 1; ; number += 1) {
    const { article, tagging, raw } = random.pick(from);
    const at = new Date(Date.UTC(2015, 0, 1) + random.below(4300) * 86_400_000).toISOString().slice(0, 10);
    yield {
      article: {
        ...article,
        title: `${article.title} ${number}`,
        published: { at, precision: 'day', origin: 'given' },
        url: `https://example.org/${number}`,
        textHash: number.toString(16).padStart(64, '0'),
      },
      tagging,
      raw,
    };
  }
}
