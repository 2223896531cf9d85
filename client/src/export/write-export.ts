import type { Filter } from '@entente/shared/contract/filter';
import { saveFile } from '../app/save-file.ts';
import { csvOf, sampleNote } from './csv-of.ts';
import type { ExportGraph, ExportTable, Provenance } from './export-table.ts';
import { gexfOf, graphmlOf } from './graph-of.ts';
import { jsonOf } from './json-of.ts';
import { pictureOf } from './picture-of.ts';
import { pngOf } from './png-of.ts';
import { provenanceOf } from './provenance-of.ts';
import { commonText } from '../text/common-text.ts';

export interface ExportOrder {
  /** Name of the file without its ending. */
  name: string;
  title: string;
  filter: Filter;
  tables: readonly ExportTable[];
  picture: Element | null;
  graph: ExportGraph | undefined;
}

const picture = ({ picture: part, title, tables }: ExportOrder, provenance: Provenance): SVGSVGElement | null =>
  part &&
  pictureOf(part, {
    title,
    lines: [
      tables[0]?.caption ?? '',
      `${provenance.filter}. ${commonText.articles(provenance.articles)}, Entente, ${provenance.exportedAt.slice(0, 10)}.`,
      sampleNote(provenance),
    ].filter((line) => line !== ''),
  });

const written = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg);

/** `csv-1` is the second table. */
type Format = `csv-${number}` | 'json' | 'svg' | 'png' | 'gexf' | 'graphml';

/** Makes one file of what is on the page, and hands it to the browser. */
export async function writeExport(format: Format, order: ExportOrder): Promise<void> {
  const provenance = await provenanceOf(order.title, order.filter);
  const name = `entente-${order.name}${provenance.sample > 0 ? '-sample' : ''}`;
  const { tables, graph } = order;
  if (format === 'json') saveFile(`${name}.json`, jsonOf(tables, provenance), 'application/json');
  else if (format === 'gexf' && graph) saveFile(`${name}.gexf`, gexfOf(graph, provenance), 'application/xml');
  else if (format === 'graphml' && graph) saveFile(`${name}.graphml`, graphmlOf(graph, provenance), 'application/xml');
  else if (format.startsWith('csv-')) {
    const at = Number(format.slice(4));
    const table = tables[at];
    if (table) saveFile(`${name}${at === 0 ? '' : `-${at + 1}`}.csv`, csvOf(table, provenance), 'text/csv;charset=utf-8');
  } else await savePicture(format, name, picture(order, provenance));
}

async function savePicture(format: Format, name: string, svg: SVGSVGElement | null): Promise<void> {
  if (!svg) return;
  const text = written(svg);
  if (format === 'svg') saveFile(`${name}.svg`, text, 'image/svg+xml');
  else saveFile(`${name}.png`, await pngOf(text, svg.width.baseVal.value, svg.height.baseVal.value), 'image/png');
}
