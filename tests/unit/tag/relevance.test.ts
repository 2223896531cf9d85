import { describe, expect, it } from 'vitest';
import { tagText } from '../../support/tag-text.ts';

/** Two articles that share their countries and most of their words; only the first is about defence cooperation. */
const twins: [what: string, relevant: string, not: string][] = [
  [
    'a memorandum of armies and one of airlines',
    'Kenya and Ghana sign memorandum\n\nThe defence ministries of Kenya and Ghana signed a memorandum on military training on Monday.',
    'Kenya and Ghana sign memorandum\n\nThe airlines of Kenya and Ghana signed a memorandum on codeshare flights for passengers on Monday.',
  ],
  [
    'defence of a country and defence on a field',
    'Brazil and Argentina strengthen defence\n\nThe armies of Brazil and Argentina signed a defence agreement in the capital.',
    'Brazil beats Argentina by its defence\n\nThe defence of Brazil held against Argentina in the football match, and the team won the cup.',
  ],
  [
    'arms and trade',
    'Türkiye and Georgia sign deal\n\nTürkiye and Georgia signed an agreement on joint production of armoured vehicles for their armies.',
    'Türkiye and Georgia sign deal\n\nTürkiye and Georgia signed an agreement on customs and tariffs to raise trade turnover and investment.',
  ],
  [
    'an order abroad and an order at home',
    'Polish army buys new rifles\n\nThe Polish army has ordered rifles from a plant in Finland, and Finland will deliver them to Poland.',
    'Polish army buys new rifles\n\nThe Polish army has ordered rifles from a Polish plant, and the plant will deliver them in May.',
  ],
  [
    'talks of chiefs of staff and a change of one',
    'Polish army chief visits Lithuania\n\nThe chief of staff of the Polish army held talks with the Lithuanian defence minister.',
    'Poland names new army chief\n\nThe president of Poland appointed a general as chief of staff of the army.',
  ],
  [
    'a joint patrol and a clash',
    'Indian and Bangladeshi navies patrol together\n\nThe navies of India and Bangladesh began joint patrols in the Bay of Bengal.',
    'Indian and Chinese soldiers clash\n\nSoldiers of India and China clashed at the border, and four soldiers were killed in the fighting.',
  ],
  [
    'soldiers paid for by two, in words of no topic, and players',
    'Korea and the United States settle who pays for the troops\n\nSouth Korea and the United States settled on Friday who pays for the troops on the peninsula.',
    'Korea and the United States settle who pays for the players\n\nSouth Korea and the United States settled on Friday who pays for the players of the cup.',
  ],
  [
    'drones delivered and sanctions for drones delivered',
    'Iran sends Russia drones\n\nIran has sent Russia drones under a contract, the United States said on Friday.',
    'US puts sanctions on Iranian firms\n\nThe United States put sanctions on four Iranian firms on Friday.\n\nIran has sent Russia drones, the army said.',
  ],
  [
    'weapons and gas',
    'Türkiye to import missiles from Azerbaijan\n\nTürkiye and Azerbaijan signed a contract on missiles for the Turkish army.',
    'Türkiye to import gas from Azerbaijan\n\nTürkiye and Azerbaijan signed an energy agreement on a gas pipeline.',
  ],
];

describe('of two articles alike, the one about defence cooperation is relevant', () => {
  it.each(twins)('%s', (_, relevant, not) => {
    expect([tagText(relevant).relevant, tagText(not).relevant]).toEqual([true, false]);
  });
});

describe('the verdict', () => {
  it('has its rule and its reason in words, either way', () => {
    for (const text of twins.flatMap(([, relevant, not]) => [relevant, not])) {
      const { rule, reason } = tagText(text).relevance;
      expect(rule).toMatch(/^relevance\//u);
      expect(reason).not.toBe('');
    }
  });

  it('leaves an article that is not relevant without topics', () => {
    for (const [, , not] of twins) expect(tagText(not).topics).toEqual([]);
  });

  it('counts cooperation that is refused as relevant', () => {
    expect(tagText('Germany suspends arms exports to Türkiye').relevant).toBe(true);
  });
});
