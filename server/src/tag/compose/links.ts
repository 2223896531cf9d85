import type { Concept } from '../lexicon/concepts.ts';
import type { Atom } from '../match/line.ts';
import type { ReadLine } from '../resolve/found.ts';
import { type Group, groupsOf } from './groups.ts';
import { apart, has, type Link, together, toLink } from './link.ts';

const ties: ReadonlySet<Concept> = new Set<Concept>(['with', 'between', 'against', 'from', 'to']);

/** Every pair that the sentence puts together. Lists of three and more make no pairs unless a word binds them all. */
export function linksOf(line: ReadLine): Link[] {
  const groups = groupsOf(line);
  const countries = new Set(groups.flatMap((g) => g.members.map((m) => m.code)));
  if (countries.size < 2) return [];
  const links: Link[] = [];
  for (const group of groups) links.push(...inside(line, group, groups, countries.size));
  for (let at = 0; at + 1 < groups.length; at += 1) links.push(...across(line, groups[at]!, groups[at + 1]!, countries.size));
  links.push(...parallel(line, groups));
  if (groups.length > 2) groups.slice(2).forEach((later, at) => links.push(...fromSubject(line, groups[0]!, groups[at + 1]!, later)));
  return best(links);
}

function inside(line: ReadLine, group: Group, groups: readonly Group[], countries: number): Link[] {
  const { members } = group;
  if (members.length < 2) return [];
  const zone = countries === members.length ? line.atoms : around(line, group, groups);
  if (members.length === 2)
    return toLink(members[0]!, members[1]!, zone, {
      rule: 'link/side-by-side',
      reason: 'named side by side, with what they do together',
      score: has(zone, 'between') ? 0.95 : 0.85,
      listed: true,
    });
  const bound =
    members.length <= 4 &&
    (has(zone, 'collective') ||
      (members.length === 3 &&
        (has(zone, 'joint') ||
          has(zone, 'sign') ||
          has(zone, 'defence-agreement') ||
          (countries === 3 && (has(zone, 'exercise') || has(zone, 'talk'))))));
  if (!bound) return [];
  return members.flatMap((a, i) =>
    members
      .slice(i + 1)
      .flatMap((b) =>
        toLink(a, b, zone, { rule: 'link/bound-list', reason: 'a list whose members act with one another', score: 0.75, listed: true }),
      ),
  );
}

/** The words near a list: back to the group before it, on to the group after it. */
function around(line: ReadLine, group: Group, groups: readonly Group[]): Atom[] {
  const at = groups.indexOf(group);
  const from = groups[at - 1]?.last ?? -1;
  const to = groups[at + 1]?.first ?? Infinity;
  return line.atoms.filter((a) => a.first > from && a.last < to);
}

/** "X for Turkey, Y for Bulgaria and Z for Romania signed": three single parties of one deed, with nothing done between their names. */
function parallel(line: ReadLine, groups: readonly Group[]): Link[] {
  if (groups.length !== 3 || groups.some((g) => g.members.length > 1)) return [];
  const [a, , c] = groups as [Group, Group, Group];
  const done = line.atoms.filter((x) => x.first > a.last && x.last < c.first && (together.has(x.concept) || apart.has(x.concept)));
  const after = line.atoms.filter((x) => x.first > c.last && x.first <= c.last + 6);
  if (done.length > 0 || !(has(after, 'sign') || has(after, 'talk') || has(after, 'exercise'))) return [];
  const members = groups.map((g) => g.members[0]!);
  return members.flatMap((one, i) =>
    members
      .slice(i + 1)
      .flatMap((other) =>
        toLink(one, other, after, { rule: 'link/parallel-parties', reason: 'three parties of one deed', score: 0.75, listed: true }),
      ),
  );
}

function across(line: ReadLine, left: Group, right: Group, countries: number): Link[] {
  const between = line.atoms.filter((a) => a.first > left.last && a.last < right.first);
  const zone =
    countries === 2 ? line.atoms : [...between, ...line.atoms.filter((a) => a.last < left.first && a.concept === 'between'), ...tail(line, right)];
  const near = right.first - left.last <= 25;
  // Of three and more countries, only those with a word between them that ties them or sets them apart.
  if (countries > 2 && !between.some((a) => together.has(a.concept) || apart.has(a.concept) || ties.has(a.concept))) return [];
  const tied = has(between, 'with') || has(between, 'to') || has(between, 'from') || has(between, 'against') || has(between, 'and');
  const score = (tied ? 0.75 : 0.6) * (near ? 1 : 0.7) * (countries > 3 ? 0.7 : 1);
  // A long list on one side is a list of guests: each is tied to the host, weakly.
  const spread = left.members.length > 2 || right.members.length > 2 ? 0.5 : 1;
  return left.members.flatMap((a) =>
    right.members.flatMap((b) =>
      toLink(a, b, zone, {
        rule: 'link/one-with-the-other',
        reason: 'one deals with the other',
        score: score * spread,
        listed: false,
        between,
      }),
    ),
  );
}

/** What follows the second country, up to eight words on. */
const tail = (line: ReadLine, right: Group): Atom[] => {
  const next = line.found.find((f) => f.standing === 'counts' && f.first > right.last);
  return line.atoms.filter((a) => a.first > right.last && a.first <= right.last + 8 && a.last < (next?.first ?? Infinity));
};

function fromSubject(line: ReadLine, subject: Group, previous: Group, later: Group): Link[] {
  const lead = line.atoms.filter((a) => a.last < later.first && a.first >= later.first - 2 && a.first > previous.last);
  if (!has(lead, 'with') && !has(lead, 'to') && !has(lead, 'against') && !has(lead, 'from')) return [];
  const zone = line.atoms.filter((a) => a.first > subject.last && a.last < later.first);
  return subject.members.flatMap((a) =>
    later.members.flatMap((b) =>
      toLink(a, b, zone, {
        rule: 'link/subject-with-a-later-one',
        reason: 'the sentence’s subject deals with it',
        score: subject.members.length === 1 && has(lead, 'with') ? 0.6 : 0.4,
        listed: false,
        between: lead,
      }),
    ),
  );
}

/** One link for each pair and stance: the surest. */
function best(links: readonly Link[]): Link[] {
  const kept = new Map<string, Link>();
  for (const link of links) {
    const known = kept.get(link.pair);
    if (!known || known.score < link.score) kept.set(link.pair, link);
  }
  return [...kept.values()];
}
