import { describe, expect, it } from 'vitest';
import type { Pair } from '@entente/shared/domain/codes';
import { linksOf } from '../../../server/src/tag/compose/links.ts';
import { pairsIn, readHeadline, relationIn, tagText } from '../../support/tag-text.ts';

const rulesIn = (sentence: string): Record<string, string> =>
  Object.fromEntries(linksOf(readHeadline(sentence)).map(({ pair, rule }) => [pair, rule]));

describe('two countries of one sentence are put together', () => {
  it.each<[string, Pair, string]>([
    ['Norway and Latvia signed a defence agreement', 'LVA-NOR', 'link/side-by-side'],
    ['A joint exercise of Norwegian and Latvian soldiers began', 'LVA-NOR', 'link/side-by-side'],
    ['Talks between Oman and Kenya on military training opened', 'KEN-OMN', 'link/side-by-side'],
    ['Sweden sold fighter jets to Hungary', 'HUN-SWE', 'link/one-with-the-other'],
    ['The Chilean defence minister visited Peru', 'CHL-PER', 'link/one-with-the-other'],
    ['Poland ratified the defence agreement that was signed with South Korea', 'KOR-POL', 'link/one-with-the-other'],
  ])('%s: %s by %s', (sentence, pair, rule) => {
    expect(rulesIn(sentence)).toEqual({ [pair]: rule });
  });

  it.each([
    'Norway and Latvia have long coasts',
    'Armies are large in Norway, and Latvia has a long coast',
    'Weapons come from Norway, Latvia, Estonia, Finland and Denmark, the army said',
    'The general from Ghana has read of Japan',
  ])('but not where nothing is done with each other: %s', (sentence) => {
    expect(rulesIn(sentence)).toEqual({});
  });
});

describe('three and more', () => {
  it('make their three pairs where one deed binds them', () => {
    expect(pairsIn('Türkiye, Georgia and Azerbaijan signed a trilateral defence agreement')).toEqual(['AZE-GEO', 'AZE-TUR', 'GEO-TUR']);
    expect(pairsIn('Japan, Australia and the Philippines hold a joint naval exercise')).toEqual(['AUS-JPN', 'AUS-PHL', 'JPN-PHL']);
  });

  it('make no pairs among the guests of an exercise, only each with the host', () => {
    const pairs = pairsIn('Soldiers from Norway, Latvia, Estonia, Finland and Denmark attended a military exercise in Poland');
    expect(pairs).toEqual(['DNK-POL', 'EST-POL', 'FIN-POL', 'LVA-POL', 'NOR-POL']);
  });
});

describe('conflict', () => {
  it.each<[string, Pair]>([
    ['US imposes sanctions on Iran over missiles', 'IRN-USA'],
    ['Russian forces attacked Ukraine with missiles', 'RUS-UKR'],
    ['Tension grows between Greece and Türkiye after clashes of their navies', 'GRC-TUR'],
  ])('is told apart, has no topic and is not relevant: %s', (title, pair) => {
    expect(relationIn(title, pair)).toMatchObject({ stance: 'conflict', topics: [] });
    expect(tagText(title).relevant).toBe(false);
  });

  it.each<[string, Pair, string]>([
    ['Germany suspends arms exports to Türkiye', 'DEU-TUR', 'arms-transfer'],
    ['Canada cancels the sale of drones to Türkiye', 'CAN-TUR', 'arms-transfer'],
    ['France refuses to sell frigates to Egypt', 'EGY-FRA', 'arms-transfer'],
    ['Malaysia terminates its defence agreement with Israel', 'ISR-MYS', 'agreement'],
  ])('cooperation that is refused keeps its topic and stays relevant: %s', (title, pair, topic) => {
    expect(relationIn(title, pair)).toMatchObject({ stance: 'conflict', topics: [topic], roles: [] });
    expect(tagText(title).relevant).toBe(true);
  });

  it('is over where a ban is lifted', () => {
    expect(relationIn('Sweden lifts ban on arms exports to Türkiye', 'SWE-TUR')).toMatchObject({ stance: 'cooperation', topics: ['arms-transfer'] });
  });

  it('does not follow from an old war in the background', () => {
    const text =
      'Poland and Germany sign defence agreement\n\nPoland and Germany signed a defence agreement on Monday.\n\nGermany attacked Poland in 1939, decades ago.';
    expect(relationIn(text, 'DEU-POL').stance).toBe('cooperation');
  });
});

describe('“the two countries”', () => {
  const lead = 'Norway and Latvia sign defence pact\n\nNorway and Latvia signed the pact on Monday.';

  it('go on with the pair named before', () => {
    const relation = relationIn(`${lead}\n\nThe two countries will hold joint naval exercises and exchange intelligence.`, 'LVA-NOR');
    expect(relation.topics).toEqual(expect.arrayContaining(['agreement', 'exercise', 'intelligence']));
    expect(relation.evidence.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^carry\/both/u));
  });

  it('are nobody where no pair was named, or another country is spoken of', () => {
    expect(pairsIn('Report\n\nThe two countries will hold joint naval exercises.')).toEqual([]);
    const other = relationIn(`${lead}\n\nGhana will hold joint naval exercises with both countries.`, 'LVA-NOR');
    expect(other.evidence.map(({ rule }) => rule).filter((rule) => rule.startsWith('carry/'))).toEqual([]);
  });
});
