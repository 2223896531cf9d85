import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../server/src/tag/compose/links.ts';
import { cluesIn, rolesOf } from '../../../server/src/tag/compose/roles/roles.ts';
import { stageOf } from '../../../server/src/tag/compose/stage.ts';
import { topicHits } from '../../../server/src/tag/compose/topic-hits.ts';
import { readHeadline } from '../../support/tag-text.ts';
import { linksEnglish } from './cases/links-english.ts';
import { linksLanguages } from './cases/links-languages.ts';
import { roleCases } from './cases/roles.ts';
import { stageCases } from './cases/stages.ts';
import { topicsEnglish } from './cases/topics-english.ts';
import { topicsLanguages } from './cases/topics-languages.ts';

interface Case {
  language: string;
  sentence: string;
  expected: string;
}

/** One case a line: language | sentence | what it must be read as. */
const casesOf = (...tables: string[]): Case[] =>
  tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [language, sentence, expected] = row.split(' | ') as [string, string, string];
        return { language, sentence, expected };
      }),
  );

const line = ({ language, sentence }: Case) => readHeadline(sentence, { language });
const orNone = (parts: readonly string[], between: string): string => (parts.length === 0 ? 'none' : [...parts].sort().join(between));
const sorted = (expected: string, between: string): string => orNone(expected === 'none' ? [] : expected.split(between), between);

describe('pairs and stance of one sentence', () => {
  it.each(casesOf(linksEnglish, linksLanguages))('$language: $sentence → $expected', (one) => {
    const links = linksOf(line(one)).filter(({ score }) => score >= 0.3);
    const read = links.map(({ pair, stance, refused }) => pair + (refused ? '~' : stance === 'conflict' ? '-' : '+'));
    expect(orNone(read, ' ')).toBe(sorted(one.expected, ' '));
  });
});

describe('the stage of one sentence', () => {
  it.each(casesOf(stageCases))('$language: $sentence → $expected', (one) => {
    expect(stageOf(line(one))?.stage ?? 'none').toBe(one.expected);
  });
});

describe('the roles of one sentence', () => {
  it.each(casesOf(roleCases))('$language: $sentence → $expected', (one) => {
    const read = line(one);
    const roles = linksOf(read)
      .filter(({ refused, stance }) => !refused && stance === 'cooperation')
      .flatMap(({ pair }) => rolesOf(cluesIn(read, pair, topicHits(read, true))));
    expect(
      orNone(
        roles.map(({ kind, from, to }) => `${kind} ${from}>${to}`),
        ', ',
      ),
    ).toBe(sorted(one.expected, ', '));
  });
});

describe('the topics of one sentence in a text about defence', () => {
  it.each(casesOf(topicsEnglish, topicsLanguages))('$language: $sentence → $expected', (one) => {
    const topics = topicHits(line(one), true).map((hit) => hit.topic as string);
    for (const wanted of one.expected.split(' ')) {
      if (wanted.startsWith('!')) expect(topics).not.toContain(wanted.slice(1));
      else expect(topics).toContain(wanted);
    }
  });
});
