import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { memo, useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { useNarrow } from '../../app/use-narrow.ts';
import { relationshipsText } from '../../text/relationships-text.ts';
import { isLit, type Node, type RelationshipsChartProps } from './edge.ts';
import { EdgeLine } from './network-edges.tsx';
import { height, type Place, type Places, radiusOf, width } from './network-layout.ts';
import { labelsOf } from './network-labels.ts';
import { NodeDisc } from './network-node.tsx';
import { useNodeDrag } from './use-node-drag.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { usePlaces } from './use-places.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Countries as discs, as large as their stories; relationships as lines, as wide as theirs. */
export function NetworkChart(props: RelationshipsChartProps) {
  const { ref, transform, ...zooming } = usePanZoom();
  // The picture shrinks with the window; its names must not.
  const nameSize = useNarrow() ? 26 : 11;
  return (
    <div className="relationships-picture">
      <ZoomButtons {...zooming} />
      <svg ref={ref} viewBox={`0 0 ${width} ${height}`} fontSize={nameSize} role="group" aria-label={relationshipsText.network(props.nodes.length)}>
        <g transform={transform.toString()}>
          <Network {...props} nameSize={nameSize} />
        </g>
      </svg>
    </div>
  );
}

/** All that is drawn; moving and zooming leave it as it is. */
const Network = memo(function Network({
  edges,
  nodes,
  focus,
  selected,
  onFocus,
  onSelect,
  nameSize,
}: RelationshipsChartProps & { nameSize: number }) {
  const places = usePlaces(nodes, edges);
  const [moved, setMoved] = useState<Places>(new Map());
  const [current, setCurrent] = useState<CountryCode | null>(null);
  const choose = useCallback(
    (code: CountryCode): void => {
      setCurrent(code);
      onFocus(code);
    },
    [onFocus],
  );
  const drag = useNodeDrag(
    useMemo(() => ({ onChoose: choose, onMove: (code, place) => setMoved((old) => new Map(old).set(code, place)) }), [choose]),
  );
  const placeOf = (code: string): Place | undefined => moved.get(code) ?? places.get(code);
  const widest = Math.max(1, ...edges.map(({ stories }) => stories));
  const discs = useMemo(() => discsOf(nodes, places, moved), [nodes, places, moved]);
  const neighbours = useMemo(
    () => new Set(edges.filter((edge) => isLit(edge, focus, selected)).flatMap(({ a, b }) => [a, b])),
    [edges, focus, selected],
  );
  const labels = useMemo(
    () => labelsOf(discs, nameSize, ({ code }) => code === focus || (focus !== null && neighbours.has(code))),
    [discs, nameSize, focus, neighbours],
  );
  const tabStop = current ?? focus ?? nodes[0]?.code;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const code = nodes.find((node) => node.code === (event.target as SVGElement).dataset['code'])?.code;
    const isChosen = event.key === 'Enter' || event.key === ' ';
    const next = isChosen ? null : nearest(event.key, code, nodes, placeOf);
    if (!code || (!isChosen && !next)) return;
    event.preventDefault();
    if (isChosen) return choose(code);
    setCurrent(next);
    event.currentTarget.querySelector<SVGGElement>(`[data-code="${next}"]`)?.focus();
  };
  return (
    <g onKeyDown={onKeyDown}>
      {edges.map((edge) => {
        const [from, to] = [placeOf(edge.a), placeOf(edge.b)];
        const wide = 1 + 9 * Math.sqrt(edge.stories / widest);
        return from && to && <EdgeLine key={edge.pair} {...{ edge, from, to, wide, onSelect }} lit={isLit(edge, focus, selected)} />;
      })}
      {discs.map(({ node, place, radius }) => (
        <NodeDisc
          key={node.code}
          {...{ node, place, radius, drag }}
          lit={neighbours.has(node.code)}
          isFocus={node.code === focus}
          isTabStop={node.code === tabStop}
          label={labels.get(node.code)}
        />
      ))}
    </g>
  );
});

/** Those that have a place. */
function discsOf(nodes: readonly Node[], places: Places, moved: Places): { node: Node; place: Place; radius: number }[] {
  const most = nodes[0]?.stories ?? 1;
  return nodes.flatMap((node) => {
    const place = moved.get(node.code) ?? places.get(node.code);
    return place ? [{ node, place, radius: radiusOf(node.stories, most) }] : [];
  });
}

const directions: Record<string, [x: number, y: number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The nearest country in the direction of an arrow key. */
function nearest(key: string, from: string | undefined, nodes: readonly Node[], placeOf: (code: string) => Place | undefined): CountryCode | null {
  const [direction, here] = [directions[key], from === undefined ? undefined : placeOf(from)];
  if (!direction || !here) return null;
  const costs = nodes.flatMap(({ code }) => {
    const place = placeOf(code);
    if (!place) return [];
    const { x, y } = place;
    const along = (x - here.x) * direction[0] + (y - here.y) * direction[1];
    const aside = Math.abs((x - here.x) * direction[1]) + Math.abs((y - here.y) * direction[0]);
    return code === from || along <= 1 ? [] : [{ code, cost: along + 2 * aside }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.code ?? null;
}
