import type { Found, ReadLine } from '../resolve/found.ts';
import { isBystander } from './bystanders.ts';
import { dealings } from './dealings.ts';
import { isDefenceLine } from './defence-context.ts';
import { ownCase } from './groups.ts';
import { type Link, linkOf } from './link.ts';
import { isAnothers, listLinks, parallelLinks } from './list-links.ts';
import { leadOf, parse, type Parsed } from './parse.ts';
import { rounds } from './rounds.ts';
import { has, sceneOf } from './scene.ts';

/** Every pair that the sentence puts together. */
export function linksOf(line: ReadLine): Link[] {
  const parsed = parse(line);
  if (!parsed) return [];
  const round = rounds(parsed);
  if (round.length > 0) return best(round);
  const links = [...parsed.groups.flatMap((group) => listLinks(parsed, group)), ...dealings(parsed), ...parallelLinks(parsed)];
  return best(links.length > 0 ? links : alone(parsed));
}

/** Two countries alone in a sentence on arms, forces or hostility, without a word that the lexicon has for what they do. */
function alone(parsed: Parsed): Link[] {
  const { line, groups, countries } = parsed;
  const names = groups.flatMap((g) => g.members);
  const [a, b] = [names[0]!, names.find((n) => n.code !== names[0]!.code)];
  if (countries !== 2 || !b || has(line.atoms, 'sport', 'culture') || groups.some((g) => g.members.length > 1 && isAnothers(parsed, g))) return [];
  const [left, right] = [groups[0]!, groups.find((g) => g.members.includes(b))!];
  const { conflict } = sceneOf({ zone: line.atoms });
  const lead = leadOf(line, b);
  const cased = ownCase.test(line.sentence.tokens[b.last]!.suffix);
  const tied = cased || has(lead, 'with', 'to', 'from');
  const joined = groups.length === 1 && !line.sentence.text.slice(a.end - line.sentence.start, b.start - line.sentence.start).includes(', ');
  const reason = 'the only two countries of a sentence about arms, forces or hostility';
  const make = { rule: 'link/only-two', reason, score: 0.42 };
  // "A complaint against Chad was brought by Egypt."
  const set = line.atoms.filter((x) => x.concept === 'against');
  const faced = conflict.length > 0 ? conflict : has(leadOf(line, a), 'against') && has(lead, 'from') ? set : [];
  if (faced.length > 0) return [linkOf(a, b, { stance: 'conflict', refused: false, atoms: faced }, make)];
  if (left !== right && (isBystander(parsed, left, right) || areBothGiven(line, a, b))) return [];
  const armed = has(line.atoms, 'equipment', 'ship', 'troops');
  return (isDefenceLine(line) && joined) || (armed && tied) ? [linkOf(a, b, { stance: 'cooperation', refused: false, atoms: [] }, make)] : [];
}

/** "The first went to Chad and the second to Togo." */
const areBothGiven = (line: ReadLine, a: Found, b: Found): boolean =>
  has(leadOf(line, a), 'to') && has(leadOf(line, b), 'to') && line.atoms.some((x) => x.concept === 'and' && x.first > a.last && x.last < b.first);

/** One link for each pair and stance: the surest. */
function best(links: readonly Link[]): Link[] {
  const kept = new Map<string, Link>();
  for (const link of links) {
    const known = kept.get(link.pair);
    if (!known || known.score < link.score) kept.set(link.pair, link);
  }
  return [...kept.values()];
}
