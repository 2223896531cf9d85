import type { TextQuery } from '@entente/shared/contract/text-query';
import { parseTextQuery, textQueryFault } from '@entente/shared/contract/text-query';
import { describe, expect, it } from 'vitest';

/** A tree in one line: `(a & b*)`, `!a`, `t:a` in the title, `{"country":["TUR"]}` for a field. */
function written(query: TextQuery | null): string {
  if (query === null) return '';
  if (query.kind === 'text') return `${query.title ? 't:' : ''}${query.text}${query.prefix ? '*' : ''}`;
  if (query.kind === 'field') return JSON.stringify('part' in query.field ? query.field.part : query.field);
  if (query.kind === 'not') return `!${written(query.of)}`;
  return `(${query.of.map(written).join(query.kind === 'and' ? ' & ' : ' | ')})`;
}

const readings: [query: string, tree: string][] = [
  ['', ''],
  ['   ', ''],
  ['–', ''],
  ['… & — !', ''],
  ['drone', 'drone'],
  ['drone corvette', '(drone & corvette)'],
  ['drone AND corvette', '(drone & corvette)'],
  ['drone OR corvette', '(drone | corvette)'],
  ['a b OR c d', '((a & b) | (c & d))'],
  ['a OR b c', '(a | (b & c))'],
  ['(a OR b) c', '((a | b) & c)'],
  ['((a))', 'a'],
  ['a(b)c', '(a & b & c)'],
  ['a (b OR (c d))', '(a & (b | (c & d)))'],
  ['NOT a', '!a'],
  ['-a', '!a'],
  ['-(a OR b)', '!(a | b)'],
  ['-"a b" c', '(!a b & c)'],
  ['a NOT b', '(a & !b)'],
  ['a AND NOT b', '(a & !b)'],
  ['a -b -c', '(a & !b & !c)'],
  ['NOT NOT a', 'a'],
  ['NOT -a', 'a'],
  ['NOT (NOT a)', 'a'],
  ['a OR NOT b', '(a | !b)'],
  ['and or not', '(and & or & not)'],
  ['And Or Not', '(And & Or & Not)'],
  ['"AND"', 'AND'],
  ['co-operation', 'co-operation'],
  ['F-16', 'F-16'],
  ['a – b', '(a & b)'],
  ['--a', '--a'],
  ['drone*', 'drone*'],
  ['"joint production"', 'joint production'],
  ['“joint production”', 'joint production'],
  ['„gemeinsam“ «ensemble»', '(gemeinsam & ensemble)'],
  ['"a (b OR c)"', 'a (b OR c)'],
  ['"a"b', '(a & b)'],
  ['İstanbul ılık', '(İstanbul & ılık)'],
  ['国防 OR 防衛', '(国防 | 防衛)'],
  ['title:drone', 't:drone'],
  ['TITLE:drone', 't:drone'],
  ['title:dro*', 't:dro*'],
  ['title:"joint production"', 't:joint production'],
  ['title:(a OR b) c', '((t:a | t:b) & c)'],
  ['title:AND', 't:AND'],
  ['country:TUR', '{"country":["TUR"]}'],
  ['country:tr', '{"country":["TUR"]}'],
  ['country:Türkiye', '{"country":["TUR"]}'],
  ['country:turkey', '{"country":["TUR"]}'],
  ['country:Турция', '{"country":["TUR"]}'],
  ['country:土耳其', '{"country":["TUR"]}'],
  ['country:تركيا', '{"country":["TUR"]}'],
  ['country:"United Kingdom"', '{"country":["GBR"]}'],
  ['country:"Côte d’Ivoire"', '{"country":["CIV"]}'],
  ['country:Almanya', '{"country":["DEU"]}'],
  ['country:(TUR OR AZE)', '({"country":["TUR"]} | {"country":["AZE"]})'],
  ['-country:TUR', '!{"country":["TUR"]}'],
  ['pair:TUR-AZE', '{"pair":["AZE-TUR"]}'],
  ['pair:aze-tur', '{"pair":["AZE-TUR"]}'],
  ['pair:"Türkiye–Azerbaijan"', '{"pair":["AZE-TUR"]}'],
  ['pair:Guinea-Bissau-Mali', '{"pair":["GNB-MLI"]}'],
  ['topic:exercise', '{"topic":["exercise"]}'],
  ['topic:"Defence industry"', '{"topic":["industry"]}'],
  ['stance:conflict', '{"stance":["conflict"]}'],
  ['lang:tr', '{"language":["tr"]}'],
  ['lang:Turkish', '{"language":["tr"]}'],
  ['lang:Türkçe', '{"language":["tr"]}'],
  ['before:2024', '{"to":"2023-12-31"}'],
  ['before:2024-03', '{"to":"2024-02-29"}'],
  ['before:2024-03-02', '{"to":"2024-03-01"}'],
  ['after:2023', '{"from":"2024-01-01"}'],
  ['after:2024-02', '{"from":"2024-03-01"}'],
  ['after:2024-12-31', '{"from":"2025-01-01"}'],
  ['publisher:herald', '{"publisher":"herald"}'],
  ['publisher:"Daily Herald"', '{"publisher":"Daily Herald"}'],
  ['has:money', '{"has":"money"}'],
  ['-has:date', '!{"has":"date"}'],
  ['has:(pair OR url)', '({"has":"pair"} | {"has":"url"})'],
  ['Drones: the next war', '(Drones & the & next & war)'],
  ['at 10:36', '(at & 10:36)'],
  ['https://example.org/a', 'https://example.org/a'],
  ["O'Neill's", "O'Neill's"],
  ['a\u{0}b', 'a\u{0}b'],
];

const faults: [query: string, at: string, says: string][] = [
  ['(', '1–1', 'missing'],
  [')', '0–1', 'missing'],
  ['()', '0–1', 'nothing between'],
  ['(a', '0–1', 'not closed'],
  ['a (b (c)', '2–3', 'not closed'],
  ['a)', '1–2', 'closes nothing'],
  ['a) OR (b', '1–2', 'closes nothing'],
  ['"a', '0–1', 'no partner'],
  ['a "b" "', '6–7', 'no partner'],
  ['a”', '1–2', 'no partner'],
  ['NOT', '0–3', 'missing after'],
  ['NOT NOT', '4–7', 'missing after'],
  ['a AND', '2–5', 'missing after'],
  ['a OR', '2–4', 'missing after'],
  ['OR a', '0–2', 'missing before'],
  ['AND', '0–3', 'missing before'],
  ['a OR OR b', '2–4', 'missing after'],
  ['a AND OR b', '2–5', 'missing after'],
  ['(OR a)', '1–3', 'missing before'],
  ['(a OR)', '3–5', 'missing after'],
  ['a NOT –', '2–5', 'missing after'],
  ['dro*ne', '3–4', 'only at the end'],
  ['a *', '2–3', 'beginning of a word'],
  ['colour:red', '0–7', 'There is no field “colour”'],
  ['country:', '0–8', 'followed by its value'],
  ['country: TUR', '0–8', 'followed by its value'],
  ['country:NOT', '8–11', 'No country'],
  ['country:Atlantis', '8–16', 'No country'],
  ['country:(TUR OR XX)', '16–18', 'No country'],
  ['country:TUR*', '8–12', 'A * stands for words'],
  ['country:(title:a)', '9–15', 'inside another'],
  ['country:""', '8–10', 'no word here'],
  ['country:-TUR', '0–8', 'followed by its value'],
  ['pair:TUR', '5–8', 'not a pair'],
  ['pair:TUR-TUR', '5–12', 'not a pair'],
  ['pair:TUR-XXX', '5–12', 'not a pair'],
  ['topic:cooking', '6–13', 'There is no topic'],
  ['stance:angry', '7–12', 'There is no stance'],
  ['lang:Klingonese', '5–15', 'No language'],
  ['before:yesterday', '7–16', 'not a date'],
  ['after:2024-13', '6–13', 'not a date'],
  ['after:2024-02-30', '6–16', 'not a date'],
  ['after:9999', '6–10', 'not a date'],
  ['before:0000', '7–11', 'not a date'],
  ['has:luck', '4–8', 'has: asks for'],
  ['constructor:a', '0–12', 'There is no field'],
];

describe('a query of the search box', () => {
  it.each(readings)('%s is read as %s', (query, tree) => expect(written(parseTextQuery(query))).toBe(tree));

  it.each(faults)('%s is at fault at %s: %s', (query, at, says) => {
    const fault = textQueryFault(query);
    expect(fault?.message).toContain(says);
    expect(`${fault?.place.start}–${fault?.place.end}`).toBe(at);
  });

  it.each([
    ['parentheses', '('.repeat(10_000), 'nest at most'],
    ['closed ones', `${'('.repeat(10_000)}a${')'.repeat(10_000)}`, 'nest at most'],
    ['closing ones', ')'.repeat(10_000), 'missing'],
    ['quotation marks', '"'.repeat(10_001), 'no partner'],
    ['negations', 'NOT '.repeat(10_000), 'missing after'],
    ['stars', '*'.repeat(10_000), 'beginning of a word'],
    ['fields', 'title:'.repeat(10_000), 'followed by its value'],
  ])('ten thousand %s are told of', (_, query, says) => expect(textQueryFault(query)?.message).toContain(says));

  it('reads long ones of every kind', () => {
    for (const part of ['a ', 'a OR ', '-a ', 'NOT NOT a ', '(a) ', '"a" ', 'country:TUR ', '… '])
      expect(textQueryFault(`${part.repeat(2000)}a`), part).toBeNull();
  });

  it('says for any beginning of a query either a tree or a place inside of it', () => {
    for (const [query] of [...readings, ...faults]) {
      for (let end = 0; end <= query.length; end += 1) {
        const fault = textQueryFault(query.slice(0, end));
        if (fault) expect(fault.place.start <= fault.place.end && fault.place.end <= end, query.slice(0, end)).toBe(true);
      }
    }
  });
});
