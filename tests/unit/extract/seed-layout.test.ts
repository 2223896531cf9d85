import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, projectPath } from '../../support/project-file.ts';
import { readDocument } from '../../support/read-document.ts';

const seed = projectPath('../shared/samples/seed-article.txt');

describe('a page copied with select-all', () => {
  const article = readDocument(fixture('seed-layout.txt'));

  it('has its headline once, and the caption that was fused with it apart', () => {
    expect(article.title).toBe('Azerbaijan and Türkiye to build patrol drones together at new Ganja plant');
    expect(article.captions).toEqual([
      "Türkiye's Minister of National Defense Yaşar Güler (left) shakes hands with Azerbaijan's Minister of Defense Zakir Hasanov (right) in Baku, Azerbaijan, on Feb. 9, 2025 (Courier Photo)",
    ]);
  });

  it('has its byline', () => {
    expect(article.byline).toBe('Bosporus Courier');
  });

  it('is dated by its own lines and not by the caption', () => {
    expect(article.published).toEqual({ at: '2025-09-17T09:05', precision: 'minute', origin: 'printed' });
    expect(article.updated).toEqual({ at: '2025-09-17T10:41', precision: 'minute', origin: 'printed' });
  });

  it('keeps all six paragraphs, and both quotations whole', () => {
    expect(article.body.map((paragraph) => paragraph.slice(0, 24))).toEqual([
      'Azerbaijan’s Defense Min',
      'Speaking to the newspape',
      'Hasanov said engineers o',
      'Hasanov described how th',
      'Hasanov said that supply',
      '“We have prepared for th',
    ]);
    expect(article.body[1]).toContain('the newspaper of the Azerbaijani army');
    expect(article.body[3]).toMatch(/saying: “Our engineers learn.*That is what a partnership looks like\.”$/u);
    expect(article.body[5]).toMatch(/^“We have prepared for that\..*with our Turkish partners\.”$/u);
  });

  it('is in English', () => {
    expect(article.language).toBe('en');
  });
});

describe('the seed article', () => {
  it.runIf(existsSync(seed))('comes out exactly, where the shared samples exist', () => {
    const article = readDocument(readFileSync(seed, 'utf8'));
    expect(article).toMatchObject({
      title: 'Azerbaijan to meet modern weapon needs through collaboration with Türkiye',
      byline: 'Anadolu Agency',
      published: { at: '2024-06-27T10:36', precision: 'minute', origin: 'printed' },
      updated: { at: '2024-06-27T11:27', precision: 'minute', origin: 'printed' },
      language: 'en',
    });
    expect(article.captions).toHaveLength(1);
    expect(article.captions[0]).toMatch(/^Türkiye's Minister of National Defense Yaşar Güler \(right\).*\(AA Photos\)$/u);
    expect(article.body).toHaveLength(6);
    expect(article.body[0]).toMatch(/^Azerbaijan’s Defense Minister/u);
    expect(article.body[3]).toMatch(/“In addition to experience sharing.*rapidly progressing\.”$/u);
    expect(article.body[5]).toMatch(/^“We entered this period prepared\..*brotherly Türkiye\.”$/u);
  });
});
