import { memo } from 'react';
import type { Edge, RelationshipsChartProps } from './edge.ts';
import type { Place } from './network-layout.ts';

interface EdgeLineProps {
  edge: Edge;
  from: Place;
  to: Place;
  wide: number;
  lit: boolean;
  onSelect: RelationshipsChartProps['onSelect'];
}

/** A relationship as a line between two countries; a wider one under it, not seen, is easier to hit. Drawn anew only where it is another. */
export const EdgeLine = memo(function EdgeLine({ edge, from, to, wide, lit, onSelect }: EdgeLineProps) {
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g className="edge" data-held-back={!lit || undefined} onClick={() => onSelect(edge.pair)}>
      <title>{edge.name}</title>
      <line className="edge-reach" {...line} />
      <line {...line} stroke={edge.color} strokeWidth={wide} strokeDasharray={edge.dashed ? `${wide + 3} ${wide + 1}` : undefined} />
    </g>
  );
});
