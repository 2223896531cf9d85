import type { Score } from '@entente/shared/contract/evaluation';

/** Right, missed and wrong members, added up over articles. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

export const emptyTally = (): Tally => ({ right: 0, missed: 0, wrong: 0 });

export interface Difference {
  right: string[];
  missed: string[];
  wrong: string[];
}

/** Compares two sets; an optional member that was given is neither right nor wrong. */
export function compare(wanted: Iterable<string>, given: Iterable<string>, optional: Iterable<string> = []): Difference {
  const [want, give, may] = [new Set(wanted), new Set(given), new Set(optional)];
  return {
    right: [...want].filter((one) => give.has(one)),
    missed: [...want].filter((one) => !give.has(one)),
    wrong: [...give].filter((one) => !want.has(one) && !may.has(one)),
  };
}

export function add(tally: Tally, { right, missed, wrong }: Difference): void {
  tally.right += right.length;
  tally.missed += missed.length;
  tally.wrong += wrong.length;
}

const rounded = (value: number): number => Number(value.toFixed(3));
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Where nothing is labelled and nothing was given, all three are 0: there was nothing to get right. */
export function scoreOf({ right, missed, wrong }: Tally): Score {
  const [precision, recall] = [ratio(right, right + wrong), ratio(right, right + missed)];
  return {
    labelled: right + missed,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(ratio(2 * precision * recall, precision + recall)),
  };
}
