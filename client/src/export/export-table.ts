export type ExportCell = string | number | null;

/** Numbers as they leave the page. `caption` says what is counted. */
export interface ExportTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}

/** Countries and what goes on between them, for programs that draw networks. */
export interface ExportGraph {
  nodes: readonly { id: string; label: string; weight: number }[];
  edges: readonly { source: string; target: string; label: string; weight: number }[];
}

/** Where the numbers come from: goes along with them wherever they go. */
export interface Provenance {
  title: string;
  /** The filter in words, and as an address that shows the same again. */
  filter: string;
  url: string;
  exportedAt: string;
  articles: number;
  stories: number;
  /** Articles of the sample corpus among them: these are no record of the world. */
  sample: number;
  period: { from: string | null; to: string | null };
  publishers: readonly { name: string; articles: number }[];
  sources: readonly string[];
  tagger: string;
  version: string;
}
