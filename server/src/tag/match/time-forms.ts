import { persianMonths, timeWords } from '../lexicon/times/all-languages.ts';
import type { TimeSense } from './fact-word.ts';

type TimeForm = [form: string, sense: TimeSense, value: number];

const numbered = (sense: TimeSense, list: string, first: number): TimeForm[] =>
  list.split(';').flatMap((forms, at) => (forms === '' ? [] : forms.split(',')).map((form): TimeForm => [form, sense, at + first]));

const plain = (sense: TimeSense, list: string | undefined): TimeForm[] => (list === undefined ? [] : numbered(sense, list.replaceAll(';', ','), 0));

/** The words by which a language tells when. */
export function timeForms(language: string): TimeForm[] {
  const its = timeWords[language];
  if (!its) return [];
  return [
    ...numbered('month', its.months, 1),
    ...(language === 'fa' ? numbered('persian-month', persianMonths, 1) : []),
    ...numbered('weekday', its.weekdays, 0),
    ...its.days.split(',').map((item): TimeForm => [item.split('=')[0]!, 'day', Number(item.split('=')[1])]),
    ...numbered('unit', its.units, 0),
    ...numbered('units', its.unitsMany, 0),
    ...plain('deadline', its.deadline),
    ...numbered('shift', its.shifts, -1),
    ...plain('to', its.to),
    ...plain('of', its.of),
    ...plain('month-before', its.monthBefore),
    ...plain('month-after', its.monthAfter),
    ...plain('year-before', its.yearBefore),
    ...plain('year-after', its.yearAfter),
    ...plain('ago', its.ago),
    ...plain('ago-before', its.agoBefore),
    ...plain('within', its.within),
    ...plain('later', its.later),
    ...plain('report', its.report),
  ];
}
