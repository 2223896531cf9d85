import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import { dayNumber, dayOfMinute, dayText } from '../tally/calendar.ts';
import { pairTotals } from '../tally/pair-totals.ts';
import type { Tally } from '../tally/tally.ts';
import type { TextIds } from '../tally/text-ids.ts';

/** First and last day, both inside. */
export interface Period {
  first: number;
  last: number;
}

/** That of the filter; where it is open, from the first minute to the last. */
export function periodOf({ from, to }: Filter, { first, last }: { first: number; last: number }): Period | null {
  const [start, end] = [from === undefined ? dayOfMinute(first) : dayNumber(from), to === undefined ? dayOfMinute(last) : dayNumber(to)];
  return Number.isFinite(start) && Number.isFinite(end) ? { first: start, last: end } : null;
}

/** Days have four digits of a year. */
export const earliest = dayNumber('0001-01-01');

/** Equal periods that say what is usual. */
export const periodsBefore = 12;

export interface Baselines {
  /** The equal period right before. */
  before: Period;
  /** Articles by pair in the equal period right before. */
  previous: Uint32Array;
  /** Articles of a pair in an equal period, on average over the twelve before. */
  usual: (pair: number) => number;
}

/** To one digit behind the point. */
export const rounded = (number: number): number => Math.round(number * 10) / 10;

/** The mean of what was counted in the periods before. */
export const usualOf = (before: readonly number[]): number => rounded(before.reduce((sum, count) => sum + count, 0) / periodsBefore);

/** What each pair is held against: its own past, under the same filter. */
export function baselinesOf(tally: Tally, filter: Filter, ids: TextIds | null, { first, last }: Period): Baselines {
  const { columns } = tally;
  const days = last - first + 1;
  const from = Math.max(first - days * periodsBefore, earliest);
  const passes = tally.relationPasses(filter);
  const over = (start: number): Uint32Array => {
    const period = { ...filter, from: dayText(start), to: dayText(first - 1), ...ofAnyRelation };
    return tally.sum(period, ids, pairTotals(columns, filter, passes)).counts;
  };
  const before = { first: Math.max(from, first - days), last: first - 1 };
  const [previous, all] = [over(before.first), over(from)];
  return { before, previous, usual: (one) => rounded(all[one]! / periodsBefore) };
}
