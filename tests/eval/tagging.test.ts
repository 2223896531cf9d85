import { scoredFieldIds, scoredFields, type Measured } from '@entente/shared/contract/evaluation';
import { Country, Pair, StageId, StanceId, Topic } from '@entente/shared/domain/codes';
import { describe, expect, it } from 'vitest';
import { evaluate } from './score/evaluate.ts';
import { recorded, recordPath } from './score/recorded.ts';
import { sets } from './score/sets.ts';

const items = sets.own.read();

/** A change for the better somewhere may cost an item elsewhere; more than this is a loss. */
const hair = 0.005;

describe('the labelled items', () => {
  it('are many, in many languages, each under an id of its own', () => {
    expect(items.length).toBeGreaterThanOrEqual(320);
    expect(new Set(items.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('use the words of the vocabulary, and nothing is both asked for and optional', () => {
    for (const { id, countries = [], countriesOptional = [], pairs = [], pairsOptional = [], topics = [], topicsOptional = [] } of items) {
      for (const code of [...countries, ...countriesOptional]) expect(Country.safeParse(code).success, `${id}: ${code}`).toBe(true);
      for (const pair of [...pairs.map((one) => one.pair), ...pairsOptional]) expect(Pair.safeParse(pair).success, `${id}: ${pair}`).toBe(true);
      for (const topic of [...topics, ...topicsOptional]) expect(Topic.safeParse(topic).success, `${id}: ${topic}`).toBe(true);
      for (const { stance, stage } of pairs) expect(StanceId.safeParse(stance).success && StageId.optional().safeParse(stage).success, id).toBe(true);
      const twice = [...countries, ...pairs.map((one) => one.pair), ...topics].filter((one) =>
        [...countriesOptional, ...pairsOptional, ...topicsOptional].includes(one),
      );
      expect(twice, id).toEqual([]);
    }
  });
});

function losses(now: Omit<Measured, 'measuredOn'>, then: Measured): string[] {
  const share = ({ count, of }: { count: number; of: number }): number => (of === 0 ? 0 : count / of);
  const pairs: [string, number, number][] = [
    ...scoredFieldIds.map((id): [string, number, number] => [scoredFields[id], now.figures.scores[id]?.f1 ?? 0, then.figures.scores[id]?.f1 ?? 0]),
    ['Stance', share(now.figures.stance), share(then.figures.stance)],
    ['Verbatim evidence', share(now.verbatim), share(then.verbatim)],
  ];
  return pairs.filter(([, is, was]) => is < was - hair).map(([name, is, was]) => `${name}: ${was.toFixed(3)} recorded, ${is.toFixed(3)} now`);
}

describe(`the figures in ${recordPath}`, () => {
  const record = recorded();

  it('are of the items as they are', () => {
    expect(record?.own.items, 'npm run eval -- --record').toBe(items.length);
  });

  it.each(['own', 'check'] as const)('are reached by the tagger on “%s”, field by field', (id) => {
    expect(losses(evaluate(sets[id].read()).measured, record![id])).toEqual([]);
  });

  it('show every relation with its evidence word for word', () => {
    expect(record!.own.verbatim.count).toBe(record!.own.verbatim.of);
  });
});
