import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../server/src/tag/compose/scene.ts';
import { stanceRules } from '../../../server/src/tag/compose/stance-rules.ts';
import type { Concept } from '../../../server/src/tag/lexicon/concepts.ts';
import { concepts } from '../../../server/src/tag/lexicon/concepts.ts';
import { Atom } from '../../../server/src/tag/match/atom.ts';
import { type Random, randomFrom } from '../../support/random.ts';

const all = Object.keys(concepts) as Concept[];
const told =
  'fight hostile sanction pressure sour suspend cancel refuse withdraw resume lift finish ban truce agreement cooperate with against'.split(
    ' ',
  ) as Concept[];

function someScene(random: Random) {
  const zone = Array.from({ length: 1 + random.below(6) }, (_, at) => {
    const concept = random.pick(random.chance(0.7) ? told : all);
    return new Atom(concept, { first: at * 2, last: at * 2 + random.below(2), start: at, end: at + 1 });
  });
  const between = zone.filter(() => random.chance(0.6));
  return sceneOf({ zone, between, lead: between.slice(-2), to: 14 });
}

const random = randomFrom(5);
const scenes = Array.from({ length: 8000 }, () => someScene(random));

describe('what a stance rule asks for before it is asked', () => {
  it.each(stanceRules.filter((rule) => rule.asks).map((rule) => [rule.id, rule] as const))('is there wherever %s holds', (_, rule) => {
    const held = scenes.filter((scene) => rule.holds(scene));
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter(({ zone }) => !zone.some(({ concept }) => rule.asks!.includes(concept)))).toEqual([]);
  });
});
