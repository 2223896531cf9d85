import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { useState, type KeyboardEvent } from 'react';
import { useNarrow } from '../../app/use-narrow.ts';
import { isLit, type Edge, type Node, type RelationshipsChartProps } from './edge.ts';
import { type Label, labelsOf } from './network-labels.ts';
import { height, layoutNetwork, type Place, type Places, radiusOf, width } from './network-layout.ts';
import { useNodeDrag } from './use-node-drag.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import { commonText } from '../../text/common-text.ts';
import { relationshipsText } from '../../text/relationships-text.ts';

/** Countries as discs, as large as their stories; relationships as lines, as wide as theirs. */
export function NetworkChart({ edges, nodes, focus, selected, onFocus, onSelect }: RelationshipsChartProps) {
  const places = useStablePlaces(nodes, edges);
  const [moved, setMoved] = useState<Places>(new Map());
  const { ref, transform, ...zooming } = usePanZoom();
  const drag = useNodeDrag(transform, (code, place) => setMoved((old) => new Map(old).set(code, place)));
  const [current, setCurrent] = useState<CountryCode | null>(null);
  const placeOf = (code: string): Place => moved.get(code) ?? places.get(code) ?? { x: width / 2, y: height / 2 };
  const [most, widest] = [nodes[0]?.stories ?? 1, Math.max(1, ...edges.map(({ stories }) => stories))];
  const neighbours = new Set(edges.filter((edge) => isLit(edge, focus, selected)).flatMap(({ a, b }) => [a, b]));
  const discs = nodes.map((node) => ({ node, place: placeOf(node.code), radius: radiusOf(node.stories, most) }));
  // The picture shrinks with the window; its names must not.
  const nameSize = useNarrow() ? 26 : 11;
  const labels = labelsOf(discs, nameSize, ({ code }) => code === focus || (focus !== null && neighbours.has(code)));
  const tabStop = current ?? focus ?? nodes[0]?.code;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nearest(event.key, tabStop, nodes, placeOf);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    ref.current?.querySelector<SVGGElement>(`[data-code="${next}"]`)?.focus();
  };
  return (
    <div className="relationships-picture">
      <ZoomButtons {...zooming} />
      <svg ref={ref} viewBox={`0 0 ${width} ${height}`} fontSize={nameSize} role="group" aria-label={relationshipsText.network(nodes.length)}>
        <g transform={transform.toString()}>
          {edges.map((edge) => (
            <EdgeLine
              key={edge.pair}
              edge={edge}
              from={placeOf(edge.a)}
              to={placeOf(edge.b)}
              wide={1 + 9 * Math.sqrt(edge.stories / widest)}
              lit={isLit(edge, focus, selected)}
              onSelect={() => onSelect(edge.pair)}
            />
          ))}
          {discs.map(({ node, place, radius }) => (
            <NodeDisc
              key={node.code}
              {...{ node, place, radius }}
              lit={neighbours.has(node.code)}
              isFocus={node.code === focus}
              isTabStop={node.code === tabStop}
              label={labels.get(node.code)}
              drag={drag}
              onArrow={onKeyDown}
              onFocus={() => {
                setCurrent(node.code);
                onFocus(node.code);
              }}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** Stable from filter to filter: each layout begins where the last one ended, and who was there once is remembered. */
function useStablePlaces(nodes: readonly Node[], edges: readonly Edge[]): Places {
  const [kept, setKept] = useState(() => ({ nodes, edges, places: layoutNetwork(nodes, edges, new Map()) }));
  if (kept.nodes === nodes && kept.edges === edges) return kept.places;
  const places = new Map([...kept.places, ...layoutNetwork(nodes, edges, kept.places)]);
  setKept({ nodes, edges, places });
  return places;
}

interface EdgeLineProps {
  edge: Edge;
  from: Place;
  to: Place;
  wide: number;
  lit: boolean;
  onSelect: () => void;
}

const EdgeLine = ({ edge, from, to, wide, lit, onSelect }: EdgeLineProps) => (
  <g className="edge" data-held-back={!lit || undefined} onClick={onSelect}>
    <title>{edge.name}</title>
    <line className="edge-reach" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke={edge.color}
      strokeWidth={wide}
      strokeDasharray={edge.dashed ? `${wide + 3} ${wide + 1}` : undefined}
    />
  </g>
);

interface NodeDiscProps {
  node: Node;
  place: Place;
  radius: number;
  lit: boolean;
  isFocus: boolean;
  isTabStop: boolean;
  label: Label | undefined;
  drag: ReturnType<typeof useNodeDrag>;
  onArrow: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

function NodeDisc({ node, place, radius, lit, isFocus, isTabStop, label, drag, onArrow, onFocus }: NodeDiscProps) {
  return (
    <g
      className="node"
      data-code={node.code}
      data-held-back={!lit || undefined}
      data-focus={isFocus || undefined}
      transform={`translate(${place.x} ${place.y})`}
      role="button"
      aria-label={`${node.name}: ${commonText.stories(node.stories)}`}
      aria-pressed={isFocus}
      tabIndex={isTabStop ? 0 : -1}
      {...drag(node.code, place, onFocus)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onFocus();
        } else onArrow(event);
      }}
    >
      <title>{`${node.name}: ${commonText.stories(node.stories)}`}</title>
      <circle r={radius} />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {node.name}
        </text>
      )}
    </g>
  );
}

const directions: Record<string, [x: number, y: number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The nearest country in the direction of an arrow key. */
function nearest(key: string, from: string | undefined, nodes: readonly Node[], placeOf: (code: string) => Place): CountryCode | null {
  const direction = directions[key];
  if (!direction || from === undefined) return null;
  const here = placeOf(from);
  const costs = nodes.flatMap(({ code }) => {
    const { x, y } = placeOf(code);
    const along = (x - here.x) * direction[0] + (y - here.y) * direction[1];
    const aside = Math.abs((x - here.x) * direction[1]) + Math.abs((y - here.y) * direction[0]);
    return code === from || along <= 1 ? [] : [{ code, cost: along + 2 * aside }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.code ?? null;
}
