import type { Person } from '@entente/shared/domain/facts';
import type { Term } from '../../lexicon/people.ts';
import { isCountry } from '../../match/line.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { titledPeople } from './titled-people.ts';

/** Who is named with an office, each at the first place: holders of office at the article's day, and whoever bears a title. */
export function peopleIn(lines: readonly ReadLine[], language: string, day: string | null): Person[] {
  const people = new Map<string, Person>();
  for (const line of lines) {
    const known = holdersIn(line, day);
    for (const person of known) add(people, person);
    for (const one of titledPeople(line, language)) if (!known.some((other) => one.start < other.end && other.start < one.end)) add(people, one);
  }
  return [...people.values()];
}

function add(people: Map<string, Person>, person: Person): void {
  const key = `${person.country} ${person.name}`;
  if (!people.has(key)) people.set(key, person);
}

function holdersIn(line: ReadLine, day: string | null): Person[] {
  if (!line.names.some((name) => name.mention === 'person')) return nobody;
  return line.candidates.flatMap((candidate): Person[] => {
    if (!isCountry(candidate) || !candidate.entry.inOffice) return [];
    const { entry, start, end } = candidate;
    const found = line.found.find((f) => f.start === start && f.code === entry.code && f.standing === 'counts');
    const term = termAt(candidate.entry.inOffice, day);
    if (!found || !term) return [];
    return [{ name: term.person, office: term.office, country: entry.code, where: line.sentence.where, start, end, surface: found.surface }];
  });
}

const nobody: Person[] = [];

const termAt = (terms: readonly Term[], day: string | null): Term | undefined => {
  const month = day?.slice(0, 7);
  return (month === undefined ? undefined : terms.findLast(({ from, to }) => month >= from && (to === null || month <= to))) ?? terms.at(-1);
};
