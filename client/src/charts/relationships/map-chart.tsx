import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { capitalAt, numericCode } from '@entente/shared/vocabulary/places';
import { geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'virtual:world-map';
import { useMemo } from 'react';
import { isLit, type Edge, type RelationshipsChartProps } from './edge.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import { commonText } from '../../text/common-text.ts';
import { relationshipsText } from '../../text/relationships-text.ts';

const [width, height] = [960, 500];
const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
const path = geoPath(projection);
/** Of arcs, that they bend without corners however far one zooms in. */
const arcPath = geoPath(geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' }).precision(0.05));
const shapes = feature(world, world.objects.countries).features;
/** Some shapes share an identity, some have none: their place is their key. */
const outlines = shapes.map((shape, at) => ({
  key: `shape-${at}`,
  id: String(shape.id ?? shape.properties.name),
  name: shape.properties.name,
  d: path(shape) ?? '',
}));
const shapeOf = new Map(shapes.map((shape) => [String(shape.id ?? ''), shape]));

/** The capital, else the middle of the country's shape. */
function pointOf(code: CountryCode): [number, number] | null {
  const capital = capitalAt(code);
  if (capital) return capital;
  const shape = shapeOf.get(numericCode(code));
  return shape ? geoCentroid(shape) : null;
}

/** Arcs along the great circle between capitals, on a map that comes with the program. */
export function MapChart({ edges, nodes, focus, selected, onFocus, onSelect }: RelationshipsChartProps) {
  const { ref, transform, ...zooming } = usePanZoom(20);
  const involved = useMemo(() => new Map(nodes.map((node) => [numericCode(node.code), node])), [nodes]);
  const widest = Math.max(1, ...edges.map(({ stories }) => stories));
  const drawn = edges.toReversed();
  return (
    <div className="relationships-picture">
      <ZoomButtons {...zooming} />
      <svg ref={ref} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={relationshipsText.map(edges.length)}>
        <g transform={transform.toString()} style={{ strokeWidth: 0.5 / transform.k }}>
          {outlines.map(({ key, id, name, d }) => {
            const node = involved.get(id);
            return (
              <path
                key={key}
                d={d}
                className="land"
                data-involved={node !== undefined || undefined}
                data-focus={(node && node.code === focus) || undefined}
                onClick={node && (() => onFocus(node.code))}
              >
                <title>{node ? `${node.name}: ${commonText.stories(node.stories)}` : name}</title>
              </path>
            );
          })}
          {drawn.map((edge) => (
            <Arc
              key={edge.pair}
              edge={edge}
              wide={(0.6 + 4.5 * Math.sqrt(edge.stories / widest)) / Math.sqrt(transform.k)}
              lit={isLit(edge, focus, selected)}
              onSelect={() => onSelect(edge.pair)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

function Arc({ edge, wide, lit, onSelect }: { edge: Edge; wide: number; lit: boolean; onSelect: () => void }) {
  const d = useMemo(() => {
    const [from, to] = [pointOf(edge.a), pointOf(edge.b)];
    return from && to ? arcPath({ type: 'LineString', coordinates: [from, to] }) : null;
  }, [edge.a, edge.b]);
  if (d === null) return null;
  return (
    <g className="edge" data-held-back={!lit || undefined} onClick={onSelect}>
      <title>{edge.name}</title>
      <path className="edge-reach" d={d} style={{ strokeWidth: wide + 6 }} />
      <path
        d={d}
        fill="none"
        stroke={edge.color}
        strokeWidth={wide}
        strokeDasharray={edge.dashed ? `${wide * 3} ${wide * 2}` : undefined}
        strokeLinecap="round"
      />
    </g>
  );
}
