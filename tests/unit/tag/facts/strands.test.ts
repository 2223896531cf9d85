import { describe, expect, it } from 'vitest';
import { constructions } from '../../../../server/src/tag/lexicon/strands/constructions.ts';
import { strands } from '../../../../server/src/tag/lexicon/strands/strands.ts';
import { strandsOf } from '../../../support/fact-text.ts';

const ids = (language: string, text: string, year?: number | null): string =>
  strandsOf(text, language, year)
    .map(({ kind, id }) => `${kind} ${id}`)
    .join(', ');

describe('the list of strands', () => {
  it('is long, and each has an id, a name, a first year and its parties’ codes', () => {
    expect(strands.length).toBeGreaterThan(300);
    expect(new Set(strands.map((one) => one.id)).size).toBe(strands.length);
    for (const { id, name, since, parties } of strands) {
      expect(id, id).toMatch(/^[a-z0-9-]+$/u);
      expect(name.length, id).toBeGreaterThan(1);
      expect(since, id).toBeGreaterThan(1900);
      for (const code of parties) expect(code, id).toMatch(/^[A-Z]{3}$/u);
    }
  });
});

describe('a strand of the list', () => {
  it.each<[language: string, text: string, found: string]>([
    ['en', 'They praised the Shusha Declaration.', 'agreement shusha-declaration'],
    ['tr', 'Şuşa Beyannamesi’nin yıl dönümü kutlandı.', 'agreement shusha-declaration'],
    ['az', 'Şuşa Bəyannaməsi imzalanıb.', 'agreement shusha-declaration'],
    ['ru', 'Стороны подписали Шушинскую декларацию.', 'agreement shusha-declaration'],
    ['uk', 'Шушинська декларація діє.', 'agreement shusha-declaration'],
    ['tr', 'Anadolu Kartalı tatbikatı başladı.', 'exercise anatolian-eagle'],
    ['en', 'The Anatolian Eagle 2023 exercise began.', 'exercise anatolian-eagle'],
    ['az', '“TurAz Qartalı-2022” təlimi başa çatıb.', 'exercise turaz-eagle'],
    ['en', 'Cobra Gold and Balikatan follow Talisman Sabre.', 'exercise cobra-gold, exercise balikatan, exercise talisman-sabre'],
    ['ru', 'Учения «Нерушимое братство-2021» завершились.', 'exercise indestructible-brotherhood'],
    ['uk', 'Навчання Sea Breeze тривають.', 'exercise sea-breeze'],
    ['ar', 'بدأت مناورات النجم الساطع في مصر.', 'exercise bright-star'],
    ['ar', 'تدريب نسر الأناضول بدأ.', 'exercise anatolian-eagle'],
    ['fr', 'L’exercice Lion africain a débuté.', 'exercise african-lion'],
    ['de', 'Der Élysée-Vertrag gilt.', 'agreement elysee-treaty'],
    ['pl', 'Trójkąt Weimarski obradował.', 'agreement weimar-triangle'],
    ['fa', 'رزمایش کمربند امنیت دریایی آغاز شد.', 'exercise marine-security-belt'],
    ['en', 'Japan, Italy and Britain build GCAP.', 'programme gcap'],
    ['fr', 'Le SCAF est un avion.', 'programme fcas'],
    ['es', 'El KC-390 fue entregado.', 'platform kc-390'],
    ['pt', 'O Brasil entregou o KC-390.', 'platform kc-390'],
    ['it', 'L’Italia costruisce FREMM per l’Egitto.', 'platform fremm'],
    ['en', 'The AUKUS submarine programme goes on.', 'programme ssn-aukus'],
    ['en', 'The Eternity exercise was held.', 'exercise eternity'],
    ['en', 'The MILAN 2024 exercise was held.', 'exercise milan'],
  ])('%s: %s', (language, text, found) => {
    expect(ids(language, text)).toBe(found);
  });

  it.each<[language: string, text: string]>([
    ['en', 'They will wait for eternity.'],
    ['en', 'A cyclone struck the coast.'],
    ['en', 'Shakti Kumar spoke.'],
    ['en', 'The team flew to Milan.'],
    ['en', 'Caesar crossed the river.'],
    ['tr', 'Efes antik kenti gezildi.'],
    ['en', 'The regional cooperation is good.'],
  ])('is not found where its words mean something else, %s: %s', (language, text) => {
    expect(ids(language, text)).toBe('');
  });

  it('is none before its first year', () => {
    expect(ids('en', 'They praised the Shusha Declaration.', 2015)).not.toContain('shusha-declaration');
  });
});

describe.each(constructions)('$id', ({ kind, languages = ['en'], hits, misses }) => {
  const language = languages[0]!;
  const foundIn = (text: string) => ['en', 'ru', 'uk', 'tr', 'az', 'fr', 'es', 'pt', 'it', 'de', 'pl'].flatMap((one) => strandsOf(text, one));

  it.each([...hits])('finds the strand of: %s', (text, name) => {
    expect(foundIn(text).some((one) => one.kind === kind && one.name.includes(name))).toBe(true);
  });

  it.each([...misses])('finds none in: %s', (text) => {
    expect(strandsOf(text, language)).toEqual([]);
  });
});
