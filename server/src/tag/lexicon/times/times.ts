/** How a language tells when: lists parted by `;`, forms of one thing by `,`, `~` ends a stem. */
export interface TimeWords {
  /** January to December. */
  months: string;
  /** Monday to Sunday. */
  weekdays: string;
  /** `word=days from the day of publication`. */
  days: string;
  /** Day; week; month; year: one of them, and several. */
  units: string;
  unitsMany: string;
  /** Last; this; next. */
  shifts: string;
  /** Between the first and the last day. */
  to: string;
  /** Between day and month, month and year; passed over. */
  of?: string;
  /** Must stand before a month without a day; absent where a case ending or `monthAfter` says it. */
  monthBefore?: string;
  monthAfter?: string;
  /** Must stand before or after a year that stands alone. */
  yearBefore?: string;
  yearAfter?: string;
  /** After a number of units: past. */
  ago?: string;
  /** Before a number of units: past, future. */
  agoBefore?: string;
  within?: string;
  /** After a number of units: future. */
  later?: string;
  /** "until": the end of something, not its day. */
  deadline: string;
  /** Verbs of reporting: the day beside one is the day of the report. */
  report: string;
}
