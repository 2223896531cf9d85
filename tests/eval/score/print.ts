import {
  type Figures,
  type ScoredField,
  scoredFieldIds,
  scoredFields,
  type Share,
  baselineIds,
  baselines,
} from '@entente/shared/contract/evaluation';
import type { Evaluation } from './evaluate.ts';
import type { Judgement } from './judge.ts';

type Cell = string | number;

const three = (value: number): string => value.toFixed(3);
const percent = ({ count, of }: Share): string => (of === 0 ? '–' : three(count / of));

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function table(rows: readonly (readonly Cell[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const number = (value: number | undefined): string => (value === undefined ? '–' : three(value));
const f1 = ({ scores }: Figures, field: ScoredField): string => number(scores[field]?.f1);

function fields({ measured: set }: Evaluation): string {
  const naive = baselineIds.map((id) => set.baselines[id]);
  const shares = (['stance', 'stage'] as const).filter((name) => set.figures[name].of > 0);
  return table([
    ['', 'labelled', 'precision', 'recall', 'F1', '', ...baselineIds.map((id) => baselines[id].label)],
    ...scoredFieldIds.flatMap((field) => {
      const score = set.figures.scores[field];
      if (!score) return [];
      const { labelled, precision, recall } = score;
      return [[scoredFields[field], labelled, three(precision), three(recall), three(score.f1), '', ...naive.map((one) => f1(one, field))]];
    }),
    ...shares.map((name) => {
      const share = set.figures[name];
      return [
        `${name === 'stance' ? 'Stance' : 'Stage'} of found pairs`,
        share.of,
        '',
        '',
        percent(share),
        '',
        ...naive.map((one) => percent(one[name])),
      ];
    }),
  ]);
}

const notes = ({ measured: set }: Evaluation): string =>
  [
    ...(set.wronglyRelevant.of > 0 ? [`Wrongly relevant: ${set.wronglyRelevant.count} of ${set.wronglyRelevant.of} items that are not.`] : []),
    ...(set.verbatim.of > 0 ? [`Relations with verbatim evidence: ${set.verbatim.count} of ${set.verbatim.of}.`] : []),
  ].join('\n');

function languages({ measured: set, breakdown }: Evaluation): string {
  const shown = (['relevance', 'countries', 'pairs', 'primaryPairs', 'topics'] as const).filter((field) => set.figures.scores[field]);
  const beside = (['countries', 'pairs'] as const).filter((field) => set.figures.scores[field]);
  return table([
    [
      'Language',
      'items',
      ...shown.map((field) => scoredFields[field]),
      '',
      ...beside.map((field) => `${scoredFields[field]} (all forms, all pairs)`),
    ],
    ...breakdown.byLanguage.map(({ language, items, f1, allPairs }) => [
      language,
      items,
      ...shown.map((field) => number(f1[field])),
      '',
      ...beside.map((field) => number(allPairs[field])),
    ]),
  ]);
}

const topics = ({ breakdown }: Evaluation): string =>
  table([
    ['Topic', 'labelled', 'precision', 'recall', 'F1'],
    ...breakdown.byTopic.map(({ topic, score }) => [topic, score.labelled, three(score.precision), three(score.recall), three(score.f1)]),
  ]);

const traps = ({ breakdown }: Evaluation): string =>
  table([
    ['Trap', 'not relevant', 'fallen for', 'pairs labelled', 'missed'],
    ...breakdown.byTrap.map(({ trap, fallenFor, missedPairs }) => [trap, fallenFor.of, fallenFor.count, missedPairs.of, missedPairs.count]),
  ]);

const errors = ({ breakdown }: Evaluation): string =>
  table(breakdown.errors.map(({ field, kind, topic, language, count, of }) => [`${kind} ${field} ${topic ?? language ?? ''}`, `${count} of ${of}`]));

/** The whole of one set, to be read in a terminal. */
export function print(title: string, evaluation: Evaluation): string {
  const { measured: set, breakdown } = evaluation;
  const parts = [
    `${title}: ${set.items} in ${set.languages} ${set.languages === 1 ? 'language' : 'languages'}, ${set.tagger}`,
    fields(evaluation),
    notes(evaluation),
    ...(set.languages > 1 ? [languages(evaluation)] : []),
    ...(set.figures.scores.topics ? [topics(evaluation)] : []),
    ...(breakdown.byTrap.length > 0 ? [traps(evaluation)] : []),
    `The commonest errors\n\n${errors(evaluation)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function complaints({ fields, stances, stages }: Judgement): string[] {
  return [
    ...scoredFieldIds.flatMap((field) => {
      const { missed = [], wrong = [] } = fields[field] ?? {};
      const members = [...missed.map((one) => `-${one}`), ...wrong.map((one) => `+${one}`)];
      return members.length > 0 ? [`${scoredFields[field]}: ${members.join(' ')}`] : [];
    }),
    ...[...stances, ...stages].filter(({ wanted, given }) => wanted !== given).map(({ pair, wanted, given }) => `${pair}: ${wanted}, not ${given}`),
  ];
}

/** Articles with something missed (-) or wrongly given (+). */
export const printErrors = (judgements: readonly Judgement[], most: number): string =>
  judgements
    .map((one) => ({ item: one.item, wrong: complaints(one) }))
    .filter(({ wrong }) => wrong.length > 0)
    .slice(0, most)
    .map(
      ({ item, wrong }) =>
        `${item.id}  ${(item.title ?? item.text).slice(0, 80).replaceAll('\n', ' ')}\n${wrong.map((line) => `    ${line}\n`).join('')}`,
    )
    .join('');
