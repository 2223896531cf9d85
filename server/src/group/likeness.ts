import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { denies } from './denies.ts';
import { editionsIn } from './editions.ts';
import { containment, jaccard } from './overlap.ts';
import type { Sketch } from './sketch.ts';
import { readWords } from './words.ts';

/** A sketch as it is compared. */
export interface Reading extends Sketch {
  shingles: Set<string>;
  countries: Set<CountryCode>;
  /** Whether the title, or else the lead, says that something is not so. */
  denial: 'title' | 'lead' | null;
  /** Years by the name that they stand behind, in the title and in all that is compared. */
  editions: { title: Map<string, Set<string>>; all: Map<string, Set<string>> };
  /** What is said beside the countries: a name or figure weighs as much as two other words. */
  weights: Map<string, number>;
}

const nameWeight = 2;

function readAnew(text: string): Reading {
  const sketch = JSON.parse(text) as Sketch;
  return {
    ...sketch,
    shingles: readWords(sketch.lead).shingles,
    countries: new Set([...sketch.titleActors, ...sketch.leadActors].flat()),
    denial: denies(sketch.title, sketch.language) ? 'title' : denies(sketch.lead, sketch.language) ? 'lead' : null,
    editions: {
      title: editionsIn(sketch.title, sketch.language),
      all: editionsIn(`${sketch.title}\n${sketch.lead}`, sketch.language),
    },
    weights: new Map([...sketch.words.map((word) => [word, 1] as const), ...sketch.names.map((name) => [name, nameWeight] as const)]),
  };
}

/** What came last is compared with what comes next: so many are remembered, by their text. */
const mostRemembered = 2000;
const remembered = new Map<string, Reading>();

export function readSketch(text: string): Reading {
  let reading = remembered.get(text);
  if (reading === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, (reading = readAnew(text)));
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
const otherActors = (a: Reading, b: Reading): boolean =>
  apart(a.pairs, b.pairs) || ([...a.countries].some((code) => !b.countries.has(code)) && [...b.countries].some((code) => !a.countries.has(code)));

/** What comes anew every year, of two years: “Anatolian Eagle 2024” in one headline, and only “Anatolian Eagle 2026” in the other text. */
const otherEdition = ({ editions: { title } }: Reading, { editions: { all } }: Reading): boolean =>
  [...title].some(([name, years]) => all.has(name) && ![...years].some((year) => all.get(name)!.has(year)));

const contrary = (stance: string): string =>
  stance.endsWith('conflict') ? stance.replace('conflict', 'cooperation') : stance.replace('cooperation', 'conflict');

/** One says that the two work together and the other that they do not: agreed and refused, reported and denied. */
const otherStance = ({ stances: a = [] }: Reading, { stances: b = [] }: Reading): boolean =>
  a.some((one) => !b.includes(one) && b.includes(contrary(one)));

/** A headline that something is not so, beside a text that says nothing of the kind, is the answer to it; in a lead it may be a remark. */
const deniedApart = (a: Reading, b: Reading): number =>
  (a.denial === null) === (b.denial === null) ? 0 : a.denial === 'title' || b.denial === 'title' ? 0.4 : 0.12;

/** So much of the lead word for word is a copy of the other text, and no report of one's own; formulas alone repeat less. */
export const copyThreshold = 0.75;

/** How much of the lead is the same, word for word. */
export const copied = (a: Reading, b: Reading): number => containment(a.shingles, b.shingles, 8);

const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0);

/** Shared weight of all that both say, halfway between the share of both together and that of the one that says less. */
function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const both = sum([...a].filter(([word]) => b.has(word)).map(([word, weight]) => (weight + b.get(word)!) / 2));
  const [ofA, ofB] = [sum(a.values()), sum(b.values())];
  return both === 0 ? 0 : (both / (ofA + ofB - both) + both / Math.min(ofA, ofB)) / 2;
}

const figures = ({ names }: Reading): string[] => names.filter((name) => /\d/u.test(name));

/** Headlines of so few words are alike by chance. */
const leastTitleWords = 4;

/** 0 to 1: how surely both tell the same news. */
export function likeness(a: Reading, b: Reading): number {
  if (otherActors(a, b) || otherEdition(a, b) || otherEdition(b, a)) return 0;
  const sameWay = a.directions.some((one) => b.directions.includes(one));
  if (a.directions.some((one) => b.directions.includes(turned(one)))) return 0;
  const leadSwapped = !sameWay && swapped(a.leadActors, b.leadActors);
  const same = leadSwapped ? 0 : copied(a, b);
  const copy = same < copyThreshold ? 0 : same;
  const titleNamesBoth = a.titleActors.flat().length > 1 && b.titleActors.flat().length > 1;
  const titleSwapped = !sameWay && (titleNamesBoth ? swapped(a.titleActors, b.titleActors) : leadSwapped);
  const sameTitle = jaccard(new Set(a.titleWords), new Set(b.titleWords));
  // With the actors swapped equal words prove nothing.
  if (titleSwapped && sameTitle > 0.6) return copy;
  const title = Math.min(a.titleWords.length, b.titleWords.length) >= leastTitleWords && sameTitle >= 0.8 ? sameTitle : 0;
  const score = Math.max(copy, title, sharedWeight(a.weights, b.weights));
  const doubts = [apart(a.topics, b.topics), apart(a.equipment, b.equipment), apart(a.names, b.names), apart(figures(a), figures(b))];
  return score - doubts.filter(Boolean).length * 0.12 - (otherStance(a, b) ? 0.24 : 0) - (copy > 0 ? 0 : deniedApart(a, b));
}
