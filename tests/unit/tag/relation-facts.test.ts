import type { Pair } from '@entente/shared/domain/codes';
import type { Article } from '@entente/shared/domain/article';
import { describe, expect, it } from 'vitest';
import type { Stage } from '@entente/shared/vocabulary/stages';
import { stageOf } from '../../../server/src/tag/compose/stage.ts';
import { readHeadline, relationIn } from '../../support/tag-text.ts';

describe('the stage', () => {
  it.each<[string, Stage | null]>([
    ['Poland plans to buy submarines from Sweden', 'mooted'],
    ['Poland hopes to sign a tank contract with South Korea', 'mooted'],
    ['Poland and South Korea are negotiating the purchase of submarines', 'negotiated'],
    ['Poland and South Korea signed a tank contract', 'signed'],
    ['Poland ratified the defence agreement with South Korea', 'ratified'],
    ['Poland and South Korea began a joint exercise', 'under-way'],
    ['Poland received the first tanks from South Korea', 'delivered'],
    ['Poland and South Korea completed a joint exercise', 'completed'],
    ['Germany suspended arms exports to Türkiye', 'suspended'],
    ['Malaysia terminated its defence agreement with Israel', 'cancelled'],
    ['The tanks are green', null],
  ])('%s: %s', (sentence, stage) => {
    expect(stageOf(readHeadline(sentence))?.stage ?? null).toBe(stage);
  });

  it('of a relation comes from its evidence', () => {
    const { stage, evidence } = relationIn('Poland and South Korea signed a tank contract', 'KOR-POL');
    expect([stage, evidence[0]?.stage]).toEqual(['signed', 'signed']);
  });
});

describe('the evidence', () => {
  it('quotes no sentence twice', () => {
    const text = 'Sweden lifts ban on arms exports to Türkiye\n\nThe two defence ministers spoke by phone. Stockholm will sell weapons to Türkiye.';
    const quotes = relationIn(text, 'SWE-TUR').evidence.map(({ quote }) => quote);
    expect(quotes).toHaveLength(3);
    expect(new Set(quotes).size).toBe(3);
  });
});

type Role = [kind: string, from: string, to: string];

const rolesIn = (title: string, pair: Pair, given: Partial<Article> = {}): Role[] =>
  relationIn(title, pair, given).roles.map(({ kind, from, to }): Role => [kind, from, to]);

describe('roles', () => {
  it.each<[string, Pair, Role[]]>([
    ['Sweden sold fighter jets to Hungary', 'HUN-SWE', [['supplier', 'SWE', 'HUN']]],
    ['Indonesia bought frigates from Italy', 'IDN-ITA', [['supplier', 'ITA', 'IDN']]],
    ['Poland received first tanks from South Korea', 'KOR-POL', [['supplier', 'KOR', 'POL']]],
    [
      'Denmark donates howitzers to Ukraine',
      'DNK-UKR',
      [
        ['supplier', 'DNK', 'UKR'],
        ['donor', 'DNK', 'UKR'],
      ],
    ],
    ['Canada trains Latvian soldiers', 'CAN-LVA', [['trainer', 'CAN', 'LVA']]],
    ['Chilean defence minister visits Peru', 'CHL-PER', [['host', 'PER', 'CHL']]],
    ['Türkiye and Azerbaijan to jointly produce drones', 'AZE-TUR', [['co-producers', 'TUR', 'AZE']]],
  ])('%s', (title, pair, roles) => {
    expect(rolesIn(title, pair)).toEqual(roles);
  });

  it.each<[string, Pair, Role[]]>([
    ["Türkiye, Azerbaycan'a füze satacak", 'AZE-TUR', [['supplier', 'TUR', 'AZE']]],
    ["Azerbaycan, Türkiye'den füze satın aldı", 'AZE-TUR', [['supplier', 'TUR', 'AZE']]],
  ])('by the case of a Turkish name: %s', (title, pair, roles) => {
    expect(rolesIn(title, pair, { language: 'tr' })).toEqual(roles);
  });

  it.each<[string, Pair]>([
    ['Poland and South Korea hold talks on fighter jets', 'KOR-POL'],
    ['Germany suspends arms exports to Türkiye', 'DEU-TUR'],
  ])('are none where the text gives none, or the deed is not done: %s', (title, pair) => {
    expect(rolesIn(title, pair)).toEqual([]);
  });
});
