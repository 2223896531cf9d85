import type { Relation } from '@entente/shared/domain/tagging';
import { type RoleKind, roleKinds, roles } from '@entente/shared/vocabulary/roles';
import { type Stage, stageIds } from '@entente/shared/vocabulary/stages';
import { tag } from '../../../server/src/tag/tag.ts';
import { readDocument } from '../../support/read-document.ts';
import { sampleDocument, type SampleRow, sampleRows } from '../../support/sample-rows.ts';
import { labelledRoles, type LabelledRoles, type WrittenRole } from './labelled-roles.ts';

/** How often one kind was given rightly, wrongly, and was missed. */
export interface Counted {
  right: number;
  wrong: number;
  missed: number;
}

export interface RoleFigures {
  roles: Record<RoleKind, Counted>;
  stages: Record<Stage, Counted>;
  /** Texts of which something is wrong, and what. */
  errors: { title: string; wrong: string[] }[];
}

type Answered = Pick<Relation, 'pair' | 'stage' | 'roles'>;

/** What the program says of a text of the sample, read as it reads it. */
const relationsOf = (row: SampleRow): Answered[] => {
  const { content, ...given } = sampleDocument(row);
  return tag(readDocument(content, given)).relations;
};

/** Of the sample corpus. */
export function measureSample(): RoleFigures {
  const rows = new Map(sampleRows().map((row) => [row.title, row]));
  return measureRoles(labelledRoles().map((labels) => ({ labels, answer: relationsOf(rows.get(labels.title)!) })));
}

function written({ kind, from, to }: Relation['roles'][number]): WrittenRole {
  return roles[kind].directed ? `${kind} ${from}>${to}` : `${kind} ${[from, to].sort().join('>')}`;
}

const kindOf = (role: WrittenRole): RoleKind => role.split(' ')[0] as RoleKind;
const counted = <Id extends string>(ids: readonly Id[]): Record<Id, Counted> =>
  Object.fromEntries(ids.map((id) => [id, { right: 0, wrong: 0, missed: 0 }])) as Record<Id, Counted>;

function measureRoles(items: readonly { labels: LabelledRoles; answer: readonly Answered[] }[]): RoleFigures {
  const figures: RoleFigures = { roles: counted(roleKinds), stages: counted(stageIds), errors: [] };
  for (const { labels, answer } of items) {
    const wrong = [...judgeRoles(labels, answer, figures.roles), ...judgeStages(labels, answer, figures.stages)];
    if (wrong.length > 0) figures.errors.push({ title: labels.title, wrong });
  }
  return figures;
}

function judgeRoles({ relations, optional = [] }: LabelledRoles, answer: readonly Answered[], of: RoleFigures['roles']): string[] {
  const wanted = new Set(relations.flatMap((one) => one.roles ?? []));
  const given = new Set(answer.flatMap((one) => one.roles.map(written)));
  const missed = [...wanted].filter((role) => !given.has(role));
  const wrong = [...given].filter((role) => !wanted.has(role) && !optional.includes(role));
  for (const role of wanted) if (given.has(role)) of[kindOf(role)].right += 1;
  for (const role of missed) of[kindOf(role)].missed += 1;
  for (const role of wrong) of[kindOf(role)].wrong += 1;
  return [...missed.map((role) => `-${role}`), ...wrong.map((role) => `+${role}`)];
}

/** Of found pairs whose stage the text tells. */
function judgeStages({ relations }: LabelledRoles, answer: readonly Answered[], of: RoleFigures['stages']): string[] {
  return relations.flatMap(({ pair, stages }) => {
    const found = answer.find((one) => one.pair === pair);
    if (!found || stages === undefined) return [];
    if (found.stage && stages.includes(found.stage)) {
      of[found.stage].right += 1;
      return [];
    }
    of[stages[0]!].missed += 1;
    if (found.stage) of[found.stage].wrong += 1;
    return [`${pair} ${stages.join(' or ')}, not ${found.stage ?? 'none'}`];
  });
}

export const sum = (all: readonly Counted[]): Counted => ({
  right: all.reduce((n, { right }) => n + right, 0),
  wrong: all.reduce((n, { wrong }) => n + wrong, 0),
  missed: all.reduce((n, { missed }) => n + missed, 0),
});

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));

export const precisionOf = ({ right, wrong }: Counted): number => share(right, wrong);
export const recallOf = ({ right, missed }: Counted): number => share(right, missed);

function line(name: string, one: Counted): string {
  const cells = [one.right + one.missed, precisionOf(one).toFixed(3), recallOf(one).toFixed(3)];
  return `${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
}

export function reportRoles(figures: Omit<RoleFigures, 'errors'>): string {
  const block = (of: Record<string, Counted>, title: string): string[] => [
    `${title.padEnd(14)}${['labelled', 'precision', 'recall'].map((cell) => cell.padStart(11)).join('')}`,
    ...Object.entries(of)
      .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
      .map(([name, one]) => line(name, one)),
    line('all', sum(Object.values(of))),
  ];
  return [...block(figures.roles, 'Role'), '', ...block(figures.stages, 'Stage')].join('\n');
}

export const roleErrors = (errors: RoleFigures['errors']): string =>
  errors.map(({ title, wrong }) => `${title}\n${wrong.map((one) => `    ${one}\n`).join('')}`).join('');
