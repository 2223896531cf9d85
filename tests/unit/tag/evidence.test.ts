import { textAt } from '@entente/shared/domain/article';
import { isPair } from '@entente/shared/domain/codes';
import { Tagging } from '@entente/shared/domain/tagging';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../server/src/tag/tag.ts';
import { extract } from '../../../server/src/extract/extract.ts';
import { sampleDocument, sampleRows } from '../../support/sample-rows.ts';

const tagged = sampleRows().flatMap((row) => {
  const read = extract(sampleDocument(row));
  return read.kind === 'article' ? [{ id: `${row.factId} (${row.kind})`, article: read.article, tagging: tag(read.article) }] : [];
});

describe('over the whole sample corpus', () => {
  it('every article is read, and its tagging has the shape of the contract', () => {
    expect(tagged).toHaveLength(sampleRows().length);
    for (const { id, tagging } of tagged) expect(Tagging.safeParse(tagging).success, id).toBe(true);
  });

  it('every tag has evidence, quoted as it stands in the article', () => {
    for (const { id, article, tagging } of tagged) {
      for (const { evidence } of [...tagging.relations, ...tagging.topics, ...tagging.countries]) {
        expect(evidence.length, id).toBeGreaterThan(0);
        for (const { quote, where, start, end, rule, reason } of evidence) {
          expect(textAt(article, where).slice(start, end), id).toBe(quote);
          expect([rule, reason], id).not.toContain('');
        }
      }
    }
  });

  it('what is marked inside a quotation lies inside it', () => {
    for (const { id, tagging } of tagged) {
      for (const one of [...tagging.relations, ...tagging.topics, ...tagging.countries].flatMap(({ evidence }) => evidence)) {
        for (const span of one.spans) {
          expect(span.start < span.end && span.start >= one.start && span.end <= one.end, `${id}: ${one.quote}`).toBe(true);
        }
      }
    }
  });

  it('every mention and every doubt stands where it says', () => {
    for (const { id, article, tagging } of tagged) {
      for (const { where, start, end, surface } of [...tagging.mentions, ...tagging.weak, ...tagging.undecided]) {
        expect(textAt(article, where).slice(start, end), id).toBe(surface);
      }
    }
  });

  it('a relation is of two tagged countries, once for each pair, and an article’s topics are those of its primary relations', () => {
    for (const { id, tagging } of tagged) {
      const codes = tagging.countries.map(({ code }) => code);
      const pairs = tagging.relations.map(({ pair }) => pair);
      expect(
        pairs.every((pair) => isPair(pair) && pair.split('-').every((code) => codes.some((known) => known === code))),
        id,
      ).toBe(true);
      expect(new Set(pairs).size, id).toBe(pairs.length);
      const primary = new Set(tagging.relations.filter((one) => one.primary).flatMap(({ topics }) => topics));
      expect(
        tagging.topics.filter((topic) => !primary.has(topic.id)),
        id,
      ).toEqual([]);
    }
  });

  it('the same article gives the same tagging', () => {
    for (const { id, article, tagging } of tagged.slice(0, 20)) expect(tag(structuredClone(article)), id).toEqual(tagging);
  });
});
