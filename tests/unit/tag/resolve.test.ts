import type { Article } from '@entente/shared/domain/article';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../server/src/tag/resolve/found.ts';
import { countriesIn, foundIn } from '../../support/tag-text.ts';

type Row = [text: string, surface: string, code: CountryCode, standing: Standing, rule?: string];

function settles(rows: readonly Row[], given: Partial<Article> = {}): void {
  it.each(rows)('%s — “%s”: %s, %s', (text, surface, code, standing, rule) => {
    expect(foundIn(text, surface, given)).toMatchObject({ code, standing, ...(rule === undefined ? {} : { rule }) });
  });
}

const on = (at: string): Partial<Article> => ({ published: { at, precision: 'day', origin: 'given' } });

describe('a name inside another name', () => {
  settles([
    ['The frigate HMS Jamaica left the port.', 'Jamaica', 'JAM', 'dropped', 'name/ship'],
    ['The destroyer INS Delhi sailed.', 'Delhi', 'IND', 'dropped', 'name/ship'],
    ['The Kuwait Times told of a visit.', 'Kuwait', 'KWT', 'dropped', 'name/outlet-or-team'],
    ['The crowd wrote #Ukraine on the wall.', 'Ukraine', 'UKR', 'dropped', 'name/hashtag'],
    ['The contract is worth 300 million US dollars.', 'US', 'USA', 'dropped', 'name/currency'],
    ['It cost 20 million Canadian dollars, said Canada.', 'Canadian', 'CAN', 'dropped', 'name/currency'],
    ['It cost 20 million Canadian dollars, said Canada.', 'Canada', 'CAN', 'counts'],
    ['The Turkish lira fell.', 'Turkish', 'TUR', 'dropped', 'name/currency'],
    ['She speaks Russian.', 'Russian', 'RUS', 'dropped', 'name/language'],
    ['A Russian-speaking officer came.', 'Russian', 'RUS', 'dropped', 'name/language'],
    ['Mr. Chad spoke.', 'Chad', 'TCD', 'dropped', 'name/surname'],
    ['Sgt. Peter Ireland spoke of the drill.', 'Ireland', 'IRL', 'dropped', 'name/surname'],
    ['Michael Jordan scored again. Jordan was tired.', 'Jordan', 'JOR', 'dropped', 'name/one-sense'],
  ]);

  it.each([
    'The crew of USS Vermont trained off the coast.',
    'It was reported by France 24, by Anadolu Agency and by Kuwait News Agency.',
    'François Hollande wrote a book.',
    'The Sea of Japan and New Mexico lie far apart, and South Georgia is an island.',
    'The Washington Wizards won, and Washington state voted.',
    'They told us to wait, and ate turkey from good china.',
  ])('makes no country: %s', (text) => {
    expect(countriesIn(`Report\n\n${text}`)).toEqual([]);
  });

  it.each<[string, CountryCode[]]>([
    ['Somali fishermen and Romanian cooks met a Nigerian.', ['NGA', 'ROU', 'SOM']],
    ['South Korea and North Korea talked.', ['KOR', 'PRK']],
    ['The Republic of the Congo and the Democratic Republic of the Congo met.', ['COD', 'COG']],
    ['Guinea-Bissau, Equatorial Guinea and Papua New Guinea met.', ['GNB', 'GNQ', 'PNG']],
    ['He polished the brass while a Polish officer watched.', ['POL']],
    ['The US and the UK signed.', ['GBR', 'USA']],
  ])('is read at its longest: %s', (text, codes) => {
    expect(countriesIn(`Report\n\n${text}`)).toEqual(codes);
  });
});

describe('a name of two meanings', () => {
  settles([
    ['Georgia joined the drill.', 'Georgia', 'GEO', 'undecided', 'name/ambiguous'],
    ['Georgia and Armenia joined the drill.', 'Georgia', 'GEO', 'counts'],
    ['Georgia and Alabama sent guards, said the governor in Atlanta.', 'Georgia', 'GEO', 'dropped', 'name/ambiguous'],
    ['Jordan sent troops to the Gulf.', 'Jordan', 'JOR', 'counts'],
    ['Jordan is a basketball coach of the Bulls.', 'Jordan', 'JOR', 'dropped', 'name/ambiguous'],
    ['Turkey and Oman signed.', 'Turkey', 'TUR', 'counts'],
    ['Turkey is served with gravy at Thanksgiving dinner.', 'Turkey', 'TUR', 'dropped', 'name/ambiguous'],
    ['Chad sent troops.', 'Chad', 'TCD', 'undecided', 'name/ambiguous'],
    ['Chad and Niger, two states of the Sahel, sent troops.', 'Chad', 'TCD', 'counts'],
  ]);
});

describe('a capital', () => {
  settles([
    ['Ankara and Baku signed a pact.', 'Baku', 'AZE', 'counts'],
    ['The treaty between Seoul and Warsaw holds.', 'Seoul', 'KOR', 'counts'],
    ['Ankara said it would send ships.', 'Ankara', 'TUR', 'counts'],
    ['Moscow’s envoy spoke.', 'Moscow', 'RUS', 'counts'],
    ['A delegation visited Baku.', 'Baku', 'AZE', 'counts'],
    ['The ministers met in Ankara on Monday.', 'Ankara', 'TUR', 'weak', 'capital/role'],
    ['ANKARA (AA) – The ministers met.', 'ANKARA', 'TUR', 'weak'],
    ['London, 3 May - The minister spoke.', 'London', 'GBR', 'weak'],
  ]);
});

describe('a person', () => {
  settles([['Hulusi Akar met his guest.', 'Hulusi Akar', 'TUR', 'counts']], on('2020-05-01'));
  settles([['Hulusi Akar met his guest, as of 2024.', 'Hulusi Akar', 'TUR', 'weak', 'person/not-in-office']], on('2024-05-01'));
  settles([['Barack Obama spoke, long after his term.', 'Barack Obama', 'USA', 'weak', 'person/not-in-office']], on('2024-05-01'));
  settles([['Hulusi Akar met his guest, nobody knows when.', 'Hulusi Akar', 'TUR', 'counts']], { published: null });
});

describe('a surname', () => {
  settles(
    [
      ['Lloyd Austin met Hulusi Akar. Then Austin flew home.', 'Austin', 'USA', 'counts', 'person/surname-again'],
      ['Hulusi Akar met his guest. Akar thanked him.', 'Akar', 'TUR', 'counts', 'person/surname-again'],
      ['Oscar Pistorius ran.', 'Pistorius', 'DEU', 'dropped', 'person/namesake'],
      ['Boris Pistorius spoke.', 'Boris Pistorius', 'DEU', 'counts'],
    ],
    on('2023-02-01'),
  );
  it('means nobody whom the article does not name in full', () => {
    expect(foundIn('Austin is a city, and Akar a village.', 'Austin', on('2023-02-01'))).toBeNull();
  });
  it('means nobody where two are named by it', () => {
    expect(foundIn('Hakan Fidan met Mark Rutte. Peter Fidan came.', 'Fidan', on('2024-02-01'))).toBeNull();
  });
});

describe('Turkish endings', () => {
  settles(
    [
      ["Türkiye'nin Azerbaycan'a verdiği destek arttı.", 'Azerbaycan', 'AZE', 'counts'],
      ['Gürcistan’dan gelen heyet karşılandı.', 'Gürcistan', 'GEO', 'counts'],
      ["Ankara'nın kararı açıklandı.", 'Ankara', 'TUR', 'counts'],
      ["Bakü'de düzenlenen tatbikat bitti.", 'Bakü', 'AZE', 'weak'],
      ['Azerbaycanlı subaylar geldi.', 'Azerbaycanlı', 'AZE', 'counts'],
      ["ABD'li subaylar geldi.", 'ABD', 'USA', 'counts'],
      ['TÜRKİYE VE AZERBAYCAN ANLAŞMA İMZALADI', 'TÜRKİYE', 'TUR', 'counts'],
    ],
    { language: 'tr' },
  );
});
