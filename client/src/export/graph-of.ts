import type { ExportGraph, Provenance } from './export-table.ts';
import { sampleNote } from './csv-of.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const x = (text: string): string => text.replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);

const described = (provenance: Provenance): string =>
  x(`${provenance.title} ${provenance.filter}${sampleNote(provenance) && ` (${sampleNote(provenance)})`}`);

/** GEXF 1.3, as Gephi reads it. */
export const gexfOf = ({ nodes, edges }: ExportGraph, provenance: Provenance): string => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta lastmodifieddate="${provenance.exportedAt.slice(0, 10)}"><creator>Entente</creator><description>${described(provenance)}</description></meta>
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="stories" title="stories" type="integer"/></attributes>
    <nodes>
${nodes.map(({ id, label, weight }) => `      <node id="${x(id)}" label="${x(label)}"><attvalues><attvalue for="stories" value="${weight}"/></attvalues></node>`).join('\n')}
    </nodes>
    <edges>
${edges.map(({ source, target, label, weight }, at) => `      <edge id="${at}" source="${x(source)}" target="${x(target)}" label="${x(label)}" weight="${weight}"/>`).join('\n')}
    </edges>
  </graph>
</gexf>
`;

/** GraphML, which most other programs read. */
export const graphmlOf = ({ nodes, edges }: ExportGraph, provenance: Provenance): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="all" attr.name="label" attr.type="string"/>
  <key id="stories" for="node" attr.name="stories" attr.type="int"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
    <desc>${described(provenance)}</desc>
${nodes.map(({ id, label, weight }) => `    <node id="${x(id)}"><data key="label">${x(label)}</data><data key="stories">${weight}</data></node>`).join('\n')}
${edges.map(({ source, target, label, weight }) => `    <edge source="${x(source)}" target="${x(target)}"><data key="label">${x(label)}</data><data key="weight">${weight}</data></edge>`).join('\n')}
  </graph>
</graphml>
`;
