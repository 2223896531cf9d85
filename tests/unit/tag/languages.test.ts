import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../server/src/extract/language.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { article } from '../../support/build.ts';
import { projectText } from '../../support/project-file.ts';

/**
 * One file a language, one case a line: `AAA-BBB topic … +CCC | text` is cooperation of these two (or three) on these topics,
 * with further countries named behind a plus; `no CCC … | text` is no news of defence cooperation, and names these countries.
 * A headline stands before ` // `.
 */
const folder = 'tests/fixtures/languages';

/** Read by the same words, so that a short text may be taken for either. */
const sameWords: Readonly<Record<string, readonly string[]>> = { sr: ['hr'], no: ['da'] };

interface Case {
  text: string;
  relevant: boolean;
  countries: string[];
  pairs: string[];
  topics: string[];
}

function caseOf(line: string): Case {
  const [head = '', text = ''] = line.split(' | ');
  const words = head.split(' ');
  if (words[0] === 'no') return { text, relevant: false, countries: words.slice(1).sort(), pairs: [], topics: [] };
  const parties = words[0]!.split('-').sort();
  const pairs = parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `${a}-${b}`));
  const further = words.filter((w) => w.startsWith('+')).map((w) => w.slice(1));
  return { text, relevant: true, countries: [...parties, ...further].sort(), pairs, topics: words.slice(1).filter((w) => !w.startsWith('+')) };
}

function read(text: string, language: string) {
  const [title, body] = text.includes(' // ') ? text.split(' // ') : ['', text];
  const tagging = tag(article({ title: title!, body: body === undefined ? [] : [body], language }));
  const cooperation = tagging.relations.filter((r) => tagging.relevant && r.primary);
  return { ...tagging, codes: tagging.countries.map(({ code }) => code).sort(), cooperation, pairs: cooperation.map(({ pair }) => pair as string) };
}

const languages = readdirSync(new URL(`../../../${folder}`, import.meta.url)).map((file) => file.replace(/\.txt$/u, ''));

describe.each(languages)('the tagger reads %s', (language) => {
  const cases = projectText(`${folder}/${language}.txt`)
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map(caseOf);

  it('is proved by enough of both kinds', () => {
    expect(cases.filter((c) => c.relevant).length).toBeGreaterThanOrEqual(15);
    expect(cases.filter((c) => !c.relevant).length).toBeGreaterThanOrEqual(10);
  });

  it.each(cases)('$text', ({ text, relevant, countries, pairs, topics }) => {
    expect([language, ...(sameWords[language] ?? [])]).toContain(languageOf(text, null));
    const its = read(text, language);
    expect({ relevant: its.relevant, countries: its.codes }).toEqual({ relevant, countries });
    expect(its.pairs).toEqual(expect.arrayContaining(pairs));
    expect(its.topics.map(({ id }) => id)).toEqual(expect.arrayContaining(topics));
  });
});
