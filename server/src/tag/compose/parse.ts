import type { Concept } from '../lexicon/concepts.ts';
import type { Atom } from '../match/atom.ts';
import { isOne } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';
import { clausesOf } from './clauses.ts';
import { type Group, groupsOf } from './groups.ts';
import { apart, together } from './scene.ts';

/** A sentence cut into lists of names and clauses. */
export interface Parsed {
  line: ReadLine;
  groups: Group[];
  countries: number;
  clause: (token: number) => number;
}

/** Nothing where fewer than two countries are named. */
export function parse(line: ReadLine): Parsed | null {
  if (line.countries.length < 2) return null;
  const clause = clausesOf(line);
  const groups = groupsOf(line, clause);
  const countries = new Set(groups.flatMap((g) => g.members.map((m) => m.code))).size;
  return countries < 2 ? null : { line, groups, countries, clause };
}

export const speaks = (atoms: readonly Atom[]): boolean => atoms.some((a) => isOne(together, a) || isOne(apart, a) || a.concept === 'truce');

/** The words of one clause. */
export const ownClause = ({ line, clause }: Parsed, token: number): Atom[] => line.atoms.filter((a) => clause(a.first) === clause(token));

/** The words of the clause that a name stands in; of the whole sentence where the clause says nothing. */
export function clauseOf(parsed: Parsed, token: number): Atom[] {
  const own = ownClause(parsed, token);
  return speaks(own) ? own : [...parsed.line.atoms];
}

/** The three words before a name. */
export const leadOf = (line: ReadLine, { first }: { first: number }): Atom[] => line.atoms.filter((a) => a.last < first && a.first >= first - 3);

/** "In": Turkish and Azerbaijani write it onto the name. */
const locative = /^n?[dt][aeə](?:ki)?$/u;

/** "In Chad", "in northern Mali"; in Russian and Ukrainian the ending tells "in" from "into". */
export const standsIn = (line: ReadLine, { members, first, last }: Group): boolean =>
  locative.test(line.sentence.tokens[last]!.suffix) ||
  (line.atoms.some(
    (a) => a.concept === 'within' && a.last < first && a.first >= first - 2 && !line.atoms.some((b) => b.first > a.last && b.last < first),
  ) &&
    !/[бвгджзклмнпрстфхцчшщьйую]$/iu.test(members[0]!.surface));

/** Such a word stands before the name, with at most one between. */
export const isLed = (line: ReadLine, { first }: Group, concept: Concept): boolean =>
  line.atoms.some((a) => a.concept === concept && a.last < first && a.first >= first - 2);
