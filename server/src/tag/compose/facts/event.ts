import type { EventTime } from '@entente/shared/domain/facts';
import { dayText } from '../../../calendar/days.ts';
import { stageOf } from '../stage.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';
import { TimeReader } from './time-reader.ts';
import { type Time, timesIn } from './times.ts';

/** What lies further back than this is no news but history. */
const longestBack = 120;
const longestAhead = 3660;
const fineness = { day: 2, month: 1, year: 0 } as const;

/** When it happens or happened, after this sentence: the finest time it names that belongs to the news. */
export function eventIn(sentence: FactSentence, today: number | null): EventTime | null {
  const reader = new TimeReader(sentence);
  if (!reader.canTell) return null;
  const ahead = stageOf(sentence.line)?.stage === 'mooted';
  const times = timesIn(reader, { day: today, ahead }).filter(
    (time) => isNews(time, today) && !isDateline(reader, time) && !isOfReport(reader, time) && !isDeadline(reader, time),
  );
  const best = times.reduce<Time | null>((top, time) => (!top || worth(time) > worth(top) ? time : top), null);
  if (!best) return null;
  const { tokens, where } = sentence.line.sentence;
  const [start, end] = [tokens[best.first]!.start, tokens[best.last]!.end];
  const { precision, relative } = best;
  return { from: dayText(best.from), to: dayText(best.to), precision, relative, where, start, end, surface: textBetween(sentence, start, end) };
}

/** A printed date says more than a weekday beside it. */
const worth = ({ precision, relative }: Time): number => fineness[precision] * 2 + (relative ? 0 : 1);

function isNews({ from, to, precision }: Time, today: number | null): boolean {
  if (today === null) return precision !== 'year';
  return to >= (precision === 'year' ? today : today - longestBack) && from <= today + longestAhead;
}

/** "BAKU, 3 June –" dates the report. */
const isDateline = (reader: TimeReader, { first, last }: Time): boolean => first <= 5 && /^[)\s.]{0,3}[—–-]+\s/u.test(reader.gap(last, last + 1));

/** "until the end of March" says when it ends. */
const isDeadline = (reader: TimeReader, { first, last, from, to, precision }: Time): boolean =>
  (precision !== 'day' || from === to) &&
  ([1, 2, 3, 4].some((by) => reader.before(first - by + 1, 'deadline') !== null) || reader.at(last + 1, 'deadline') !== null);

/** "said on Monday", "reported 3 June": the day of the telling. */
function isOfReport(reader: TimeReader, { first, last, precision }: Time): boolean {
  if (precision !== 'day') return false;
  const before = [1, 2].some((by) => reader.at(first - by, 'report') !== null && !/[,;:]/u.test(reader.gap(first - by, first)));
  return before || (reader.at(last + 1, 'report') !== null && !/[,;:]/u.test(reader.gap(last, last + 1)));
}
