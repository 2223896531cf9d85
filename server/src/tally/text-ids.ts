/** What a text finds: all that match among the rows that there were when it was looked for. */
export interface TextIds {
  /** So many rows. What has come since is looked for anew. */
  size: number;
  /** Those from one row to before another, in order of arrival. Dead ones may be among them. */
  rows: (from: number, to: number) => Int32Array;
}
