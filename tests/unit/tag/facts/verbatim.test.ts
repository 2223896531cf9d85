import { textAt } from '@entente/shared/domain/article';
import { Tagging } from '@entente/shared/domain/tagging';
import { expect, it } from 'vitest';
import { extract } from '../../../../server/src/extract/extract.ts';
import { tag } from '../../../../server/src/tag/tag.ts';
import { sampleDocument, sampleRows } from '../../../support/sample-rows.ts';

it('every fact of the sample corpus quotes the words that say it, and has the shape of its contract', () => {
  let facts = 0;
  for (const row of sampleRows()) {
    const extracted = extract(sampleDocument(row));
    if (extracted.kind === 'skipped') continue;
    const { article } = extracted;
    const tagging = tag(article);
    expect(Tagging.parse(tagging)).toEqual(tagging);
    const told = tagging.relations.flatMap(({ equipment, money, strands, event }) => [...equipment, ...money, ...strands, ...(event ? [event] : [])]);
    for (const { where, start, end, surface } of [...told, ...tagging.people]) {
      expect(textAt(article, where).slice(start, end)).toBe(surface);
      facts += 1;
    }
  }
  expect(facts).toBeGreaterThan(500);
});
