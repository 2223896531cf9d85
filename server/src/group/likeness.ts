import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { denies } from './denies.ts';
import { editionsIn } from './editions.ts';
import { containment, jaccard } from './overlap.ts';
import type { Sketch } from './sketch.ts';
import { shinglesOf, wordsOf } from './words.ts';

/** A sketch as it is compared. Most are told apart by their countries: what the others take is read when it is asked for, once. */
export class Reading {
  #shingles: Set<string> | undefined;
  #editions: Editions | undefined;
  #denial: Denial | undefined;
  #weights: Weights | undefined;
  readonly sketch: Sketch;
  readonly countries: ReadonlySet<CountryCode>;

  constructor(sketch: Sketch) {
    this.sketch = sketch;
    this.countries = new Set([...sketch.titleActors, ...sketch.leadActors].flat());
  }

  get shingles(): ReadonlySet<string> {
    return (this.#shingles ??= shinglesOf(wordsOf(this.sketch.lead)));
  }

  /** Whether the title, or else the lead, says that something is not so. */
  get denial(): Denial {
    return (this.#denial ??= denialIn(this.sketch));
  }

  /** Years by the name that they stand behind, in the title and in all that is compared. */
  get editions(): Editions {
    return (this.#editions ??= bothEditions(this.sketch));
  }

  get weights(): Weights {
    return (this.#weights ??= weightsOf(this.sketch));
  }
}

type Denial = 'title' | 'lead' | 'none';

interface Editions {
  title: Map<string, Set<string>>;
  all: Map<string, Set<string>>;
}

/** What is said beside the countries: a name or figure weighs as much as two other words. */
interface Weights {
  of: ReadonlyMap<string, number>;
  sum: number;
}

const nameWeight = 2;

const denialIn = ({ title, lead, language }: Sketch): Denial => (denies(title, language) ? 'title' : denies(lead, language) ? 'lead' : 'none');

const bothEditions = ({ title, lead, language }: Sketch): Editions => ({
  title: editionsIn(title, language),
  all: editionsIn(`${title}\n${lead}`, language),
});

function weightsOf({ words, names }: Sketch): Weights {
  const of = new Map([...words.map((word) => [word, 1] as const), ...names.map((name) => [name, nameWeight] as const)]);
  return { of, sum: [...of.values()].reduce((total, weight) => total + weight, 0) };
}

/** What came last is compared with what comes next: so many are remembered, by their text. */
const mostRemembered = 2000;
const remembered = new Map<string, Reading>();

export function readSketch(text: string): Reading {
  let reading = remembered.get(text);
  if (reading === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, (reading = new Reading(JSON.parse(text) as Sketch)));
  }
  return reading;
}

const apart = <T>(a: readonly T[], b: readonly T[]): boolean => a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** Two countries in another order than in the other text. */
function swapped(a: readonly CountryCode[][], b: readonly CountryCode[][]): boolean {
  const [placeInA, placeInB] = [a, b].map((groups) => new Map(groups.flatMap((group, at) => group.map((code) => [code, at] as const))));
  const both = [...placeInA!.keys()].filter((code) => placeInB!.has(code));
  return both.some((one) => both.some((other) => placeInA!.get(one)! < placeInA!.get(other)! && placeInB!.get(one)! > placeInB!.get(other)!));
}

const turned = (direction: string): string => {
  const [kind, from, to] = direction.split(/[ >]/u);
  return `${kind} ${to}>${from}`;
};

/** Each names a country of which the other says nothing at all; or they are about pairs that have none in common. */
export const otherActors = (a: Reading, b: Reading): boolean =>
  apart(a.sketch.pairs, b.sketch.pairs) ||
  ([...a.countries].some((code) => !b.countries.has(code)) && [...b.countries].some((code) => !a.countries.has(code)));

/** What comes anew every year, of two years: “Anatolian Eagle 2024” in one headline, and only “Anatolian Eagle 2026” in the other text. */
const otherEdition = ({ editions: { title } }: Reading, { editions: { all } }: Reading): boolean =>
  [...title].some(([name, years]) => all.has(name) && ![...years].some((year) => all.get(name)!.has(year)));

const contrary = (stance: string): string =>
  stance.endsWith('conflict') ? stance.replace('conflict', 'cooperation') : stance.replace('cooperation', 'conflict');

/** One says that the two work together and the other that they do not: agreed and refused, reported and denied. */
const otherStance = ({ stances: a = [] }: Sketch, { stances: b = [] }: Sketch): boolean =>
  a.some((one) => !b.includes(one) && b.includes(contrary(one)));

/** A headline that something is not so, beside a text that says nothing of the kind, is the answer to it; in a lead it may be a remark. */
const deniedApart = (a: Reading, b: Reading): number =>
  (a.denial === 'none') === (b.denial === 'none') ? 0 : a.denial === 'title' || b.denial === 'title' ? 0.4 : 0.12;

/** So much of the lead word for word is a copy of the other text, and no report of one's own; formulas alone repeat less. */
export const copyThreshold = 0.75;

/** How much of the lead is the same, word for word. */
export const copied = (a: Reading, b: Reading): number => containment(a.shingles, b.shingles, 8);

/** Shared weight of all that both say, halfway between the share of both together and that of the one that says less. */
function sharedWeight(a: Weights, b: Weights): number {
  let both = 0;
  for (const [word, weight] of a.of) {
    const theirs = b.of.get(word);
    if (theirs !== undefined) both += (weight + theirs) / 2;
  }
  return both === 0 ? 0 : (both / (a.sum + b.sum - both) + both / Math.min(a.sum, b.sum)) / 2;
}

const figures = ({ names }: Sketch): string[] => names.filter((name) => /\d/u.test(name));

/** Headlines of so few words are alike by chance. */
const leastTitleWords = 4;

/** 0 to 1: how surely both tell the same news. */
export function likeness(one: Reading, other: Reading): number {
  const [a, b] = [one.sketch, other.sketch];
  if (otherActors(one, other) || a.directions.some((direction) => b.directions.includes(turned(direction)))) return 0;
  if (otherEdition(one, other) || otherEdition(other, one)) return 0;
  const sameWay = a.directions.some((direction) => b.directions.includes(direction));
  const leadSwapped = !sameWay && swapped(a.leadActors, b.leadActors);
  const same = leadSwapped ? 0 : copied(one, other);
  const copy = same < copyThreshold ? 0 : same;
  const titleNamesBoth = a.titleActors.flat().length > 1 && b.titleActors.flat().length > 1;
  const titleSwapped = !sameWay && (titleNamesBoth ? swapped(a.titleActors, b.titleActors) : leadSwapped);
  const sameTitle = jaccard(new Set(a.titleWords), new Set(b.titleWords));
  // With the actors swapped equal words prove nothing.
  if (titleSwapped && sameTitle > 0.6) return copy;
  const title = Math.min(a.titleWords.length, b.titleWords.length) >= leastTitleWords && sameTitle >= 0.8 ? sameTitle : 0;
  const score = Math.max(copy, title, sharedWeight(one.weights, other.weights));
  const doubts = [apart(a.topics, b.topics), apart(a.equipment, b.equipment), apart(a.names, b.names), apart(figures(a), figures(b))];
  return score - doubts.filter(Boolean).length * 0.12 - (otherStance(a, b) ? 0.24 : 0) - (copy > 0 ? 0 : deniedApart(one, other));
}
