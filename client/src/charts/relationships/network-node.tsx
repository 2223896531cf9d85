import { memo } from 'react';
import { commonText } from '../../text/common-text.ts';
import type { Node } from './edge.ts';
import type { Label } from './network-labels.ts';
import type { Place } from './network-layout.ts';
import type { useNodeDrag } from './use-node-drag.ts';

interface NodeDiscProps {
  node: Node;
  place: Place;
  radius: number;
  lit: boolean;
  isFocus: boolean;
  isTabStop: boolean;
  label: Label | undefined;
  drag: ReturnType<typeof useNodeDrag>;
}

/** A country as a disc. Keys are heard by the network around it. */
export const NodeDisc = memo(function NodeDisc({ node, place, radius, lit, isFocus, isTabStop, label, drag }: NodeDiscProps) {
  const name = `${node.name}: ${commonText.stories(node.stories)}`;
  return (
    <g
      className="node"
      data-code={node.code}
      data-held-back={!lit || undefined}
      data-focus={isFocus || undefined}
      transform={`translate(${place.x} ${place.y})`}
      role="button"
      aria-label={name}
      aria-pressed={isFocus}
      tabIndex={isTabStop ? 0 : -1}
      {...drag(node.code, place)}
    >
      <title>{name}</title>
      <circle r={radius} />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {node.name}
        </text>
      )}
    </g>
  );
});
