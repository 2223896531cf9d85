/** What a text finds, as ids of articles: all that match among the rows that there were when it was looked for. */
export interface TextIds {
  ids: Int32Array;
  /** So many rows. What has come since is looked for anew. */
  size: number;
}
