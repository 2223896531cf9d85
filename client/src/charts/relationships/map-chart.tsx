import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { capitalAt, numericCode } from '@entente/shared/vocabulary/places';
import { geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'virtual:world-map';
import { memo, useMemo } from 'react';
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
export function MapChart(props: RelationshipsChartProps) {
  const { ref, transform, ...zooming } = usePanZoom(20);
  // Lines grow less than the map does.
  const zoom = { strokeWidth: 0.5 / transform.k, '--thin': 1 / Math.sqrt(transform.k) } as React.CSSProperties;
  return (
    <div className="relationships-picture">
      <ZoomButtons {...zooming} />
      <svg ref={ref} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={relationshipsText.map(props.edges.length)}>
        <g transform={transform.toString()} style={zoom}>
          <World {...props} />
        </g>
      </svg>
    </div>
  );
}

/** All that is drawn; moving and zooming leave it as it is. */
const World = memo(function World({ edges, nodes, focus, selected, onFocus, onSelect }: RelationshipsChartProps) {
  const involved = useMemo(() => new Map(nodes.map((node) => [numericCode(node.code), node])), [nodes]);
  const widest = Math.max(1, ...edges.map(({ stories }) => stories));
  return (
    <>
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
      {edges.toReversed().map((edge) => (
        <Arc key={edge.pair} edge={edge} wide={0.6 + 4.5 * Math.sqrt(edge.stories / widest)} lit={isLit(edge, focus, selected)} onSelect={onSelect} />
      ))}
    </>
  );
});

interface ArcProps {
  edge: Edge;
  wide: number;
  lit: boolean;
  onSelect: RelationshipsChartProps['onSelect'];
}

const thin = (pixels: number): string => `calc(${pixels}px * var(--thin))`;

const Arc = memo(function Arc({ edge, wide, lit, onSelect }: ArcProps) {
  const d = useMemo(() => {
    const [from, to] = [pointOf(edge.a), pointOf(edge.b)];
    return from && to ? arcPath({ type: 'LineString', coordinates: [from, to] }) : null;
  }, [edge.a, edge.b]);
  if (d === null) return null;
  return (
    <g className="edge" data-held-back={!lit || undefined} onClick={() => onSelect(edge.pair)}>
      <title>{edge.name}</title>
      <path className="edge-reach" d={d} style={{ strokeWidth: thin(wide + 6) }} />
      <path
        d={d}
        fill="none"
        stroke={edge.color}
        style={{ strokeWidth: thin(wide), ...(edge.dashed && { strokeDasharray: `${thin(wide * 3)} ${thin(wide * 2)}` }) }}
        strokeLinecap="round"
      />
    </g>
  );
});
