import { describe, expect, it } from 'vitest';
import { Day } from '@entente/shared/contract/filter';
import { sampleLines, type SampleRow } from '../support/sample-rows.ts';

const rows = sampleLines().map(({ file, line, text }): SampleRow & { at: string } => ({ at: `${file}:${line}`, ...(JSON.parse(text) as SampleRow) }));

const faulty = (isFault: (row: SampleRow) => boolean): string[] => rows.filter(isFault).map(({ at, title }) => `${at} ${title}`);

const words = ({ text, mediaType }: SampleRow): number =>
  (mediaType === 'text/html' ? text.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gu, ' ') : text)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word)).length;

describe('the sample corpus', () => {
  it('is of a size that fills the dashboard, with some stories told twice', () => {
    expect(rows.filter(({ kind }) => kind === 'original').length).toBeGreaterThanOrEqual(240);
    expect(rows.filter(({ kind }) => kind === 'second').length).toBeGreaterThanOrEqual(20);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['original', 'second']));
  });

  it('tells each fact once in each kind, and no second version without its first', () => {
    const names = rows.map(({ factId, kind }) => `${factId}/${kind}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(faulty(({ factId, kind }) => kind === 'second' && !names.includes(`${factId}/original`))).toEqual([]);
  });

  it('gives every article a headline, a text of the length of news and a language', () => {
    expect(faulty(({ title }) => title.trim().length < 10 || title.length > 200)).toEqual([]);
    expect(faulty((row) => words(row) < 60 || words(row) > 400)).toEqual([]);
    expect(faulty(({ language }) => !/^[a-z]{2}$/u.test(language))).toEqual([]);
    expect(faulty(({ mediaType }) => mediaType !== 'text/plain' && mediaType !== 'text/html')).toEqual([]);
  });

  it('is dated with real days of the past', () => {
    expect(faulty(({ publishedAt }) => !Day.safeParse(publishedAt).success || publishedAt! > '2026-11-01')).toEqual([]);
  });

  it('links to the web pages that its facts come from', () => {
    expect(faulty(({ url }) => url === null || !URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))).toEqual([]);
  });

  it('names its outlet, but for the few facts whose source names none', () => {
    expect(faulty(({ publisher }) => publisher === null || publisher === '').length).toBeLessThan(rows.length * 0.05);
  });

  it('is written in no two articles with the same words', () => {
    const texts = rows.map(({ text }) => text);
    expect(faulty(({ text }) => texts.indexOf(text) !== texts.lastIndexOf(text))).toEqual([]);
  });
});
