import type { ChronologyEntry } from '@entente/shared/contract/pair';
import { noRelationFacts } from '@entente/shared/domain/facts';
import { expect, it } from 'vitest';
import { dossierMarkdown } from '../../../client/src/panels/pair-dossier-markdown.ts';
import { dossierEntries } from '../../../client/src/panels/pair-dossier.ts';
import { evidence } from '../../support/build.ts';
import { provenance } from '../../support/provenance.ts';

const entry = (storyId: number, given: Partial<ChronologyEntry>): ChronologyEntry => ({
  storyId,
  articleId: storyId,
  title: `Story ${storyId}`,
  published: { at: `2024-06-0${storyId}`, precision: 'day', origin: 'given' },
  topics: ['industry'],
  stance: 'cooperation',
  stage: 'signed',
  roles: [],
  primary: true,
  publishers: ['Daily Herald'],
  articles: 1,
  sample: false,
  url: null,
  evidence: [evidence(`Quote of ${storyId}.`)],
  ...noRelationFacts(),
  ...given,
});

it('tells the oldest first, what is undated last, and numbers the quotes through', () => {
  const entries = dossierEntries([entry(3, { evidence: [evidence('One.'), evidence('Two.')] }), entry(2, { published: null }), entry(1, {})]);
  expect(entries.map(({ storyId, quotes }) => [storyId, quotes.map(({ number }) => number)])).toEqual([
    [1, [1]],
    [3, [2, 3]],
    [2, [4]],
  ]);
});

it('nothing that an article says becomes markup or a link in the Markdown', () => {
  const hostile = entry(1, { title: '# [click](javascript:alert(1)) <script>', evidence: [evidence('a\n# b\n> *c*')], url: 'javascript:alert(1)' });
  const text = dossierMarkdown('AZE-TUR', ['One article.'], dossierEntries([hostile]), { ...provenance, sample: 1 });
  expect(text).toContain('# Azerbaijan–Türkiye');
  expect(text).toContain('\\# \\[click\\](javascript:alert(1)) \\<script\\>');
  expect(text).toContain('> [1] “a \\# b \\> \\*c\\*”');
  expect(text).not.toContain('<javascript');
  expect(text).toContain('Sample: 1 of 10');
});
