import type { Person } from '@entente/shared/domain/facts';
import type { Term } from '../../lexicon/people.ts';
import { isCountry } from '../../match/line.ts';
import type { ReadLine } from '../../resolve/found.ts';

/** Who is named with an office: holders of office at the article's day, each at the first place. */
export function peopleIn(lines: readonly ReadLine[], day: string | null): Person[] {
  const people = new Map<string, Person>();
  for (const line of lines) {
    for (const candidate of line.candidates) {
      if (!isCountry(candidate) || !candidate.entry.inOffice) continue;
      const { entry, form, start, end } = candidate;
      const found = line.found.find((f) => f.start === start && f.code === entry.code && f.standing === 'counts');
      const office = officeAt(entry.inOffice ?? [], day);
      if (!found || !office || people.has(`${entry.code} ${form}`)) continue;
      people.set(`${entry.code} ${form}`, {
        name: form.replaceAll('~', ''),
        office,
        country: entry.code,
        where: line.sentence.where,
        start,
        end,
        surface: found.surface,
      });
    }
  }
  return [...people.values()];
}

function officeAt(terms: readonly Term[], day: string | null): Term['office'] | undefined {
  const month = day?.slice(0, 7);
  return (
    (month === undefined ? undefined : terms.find(({ from, to }) => month >= from && (to === null || month <= to)))?.office ?? terms.at(-1)?.office
  );
}
