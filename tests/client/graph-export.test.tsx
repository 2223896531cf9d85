import { expect, it } from 'vitest';
import type { ExportGraph } from '../../client/src/export/export-table.ts';
import { gexfOf, graphmlOf } from '../../client/src/export/graph-of.ts';
import { provenance } from '../support/provenance.ts';

it.each([
  ['GEXF', gexfOf],
  ['GraphML', graphmlOf],
])('%s is sound XML, whatever the names hold', (_, write) => {
  const graph: ExportGraph = {
    nodes: [
      { id: 'AZE', label: 'A & <B> "C"', weight: 2 },
      { id: 'TUR', label: 'Türkiye', weight: 2 },
    ],
    edges: [{ source: 'AZE', target: 'TUR', label: 'A–T', weight: 2 }],
  };
  const text = write(graph, { ...provenance, filter: '“a & b” <c>' });
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
  expect(root.tagName).toBe(write === gexfOf ? 'gexf' : 'graphml');
  const said = [...root.querySelectorAll('*')]
    .flatMap((element) => [element.textContent, ...[...element.attributes].map(({ value }) => value)])
    .join('|');
  for (const part of ['Türkiye', 'AZE', 'A–T', '“a & b” <c>', 'A & <B> "C"']) expect(said).toContain(part);
  expect([root.querySelectorAll('node').length, root.querySelectorAll('edge').length]).toEqual([2, 1]);
});
