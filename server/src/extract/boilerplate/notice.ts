/** A line that speaks to the reader or runs the page, though it stands among the paragraphs. Lines are folded before they are compared. */
export interface Notice {
  reason: string;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
  /** Said at greater length than other notices are. */
  long?: true;
}
