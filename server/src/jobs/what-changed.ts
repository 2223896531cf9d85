import type { Tagging } from '@entente/shared/domain/tagging';

export interface TagChange {
  /** What kind of change, for the sums of a report. */
  kind: string;
  /** This one, in words. */
  text: string;
}

const lists: readonly [name: string, of: (tagging: Tagging) => string[]][] = [
  ['countries', (t) => t.countries.map(({ code }) => code)],
  ['pairs', (t) => t.relations.map(({ pair }) => pair)],
  ['primary pairs', (t) => t.relations.filter(({ primary }) => primary).map(({ pair }) => pair)],
  ['topics', (t) => t.topics.map(({ id }) => id)],
  ['conflicts', (t) => t.relations.filter(({ stance }) => stance === 'conflict').map(({ pair }) => pair)],
];

/** What an analyst would notice of new tags beside the old ones; nothing where only wording or scores differ. */
export function whatChanged(before: Tagging, after: Tagging): TagChange[] {
  const relevance: TagChange[] =
    before.relevant === after.relevant
      ? []
      : [{ kind: after.relevant ? 'now relevant' : 'no longer relevant', text: after.relevant ? 'now relevant' : 'no longer relevant' }];
  return [...relevance, ...lists.flatMap(([name, of]) => changesOf(name, of(before), of(after)))];
}

function changesOf(name: string, before: readonly string[], after: readonly string[]): TagChange[] {
  const gained = after.filter((one) => !before.includes(one));
  const lost = before.filter((one) => !after.includes(one));
  return [
    ...(gained.length === 0 ? [] : [{ kind: `${name} gained`, text: `${name} gained ${gained.join(', ')}` }]),
    ...(lost.length === 0 ? [] : [{ kind: `${name} lost`, text: `${name} lost ${lost.join(', ')}` }]),
  ];
}
