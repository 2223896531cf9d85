import { worded } from './worded.ts';

/** What leaves the page. */
export const exportText = worded('export', {
  title: 'Export',
  of: (panel: string) => `Export: ${panel}`,
  as: 'Export as',
  csv: 'Data as CSV',
  csvOf: (table: string) => `CSV: ${table}`,
  json: 'Data as JSON, with its filter and sources',
  svg: 'Picture as SVG',
  png: 'Picture as PNG',
  gexf: 'Network as GEXF',
  graphml: 'Network as GraphML',
  note: 'Note',
  sample: (sample: number, articles: number) => `Sample: ${sample} of ${articles} articles are from the sample corpus`,
  everything: 'Everything',
  tooLarge: 'The picture is too large to be drawn.',
});
