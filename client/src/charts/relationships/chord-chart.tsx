import { regionOf, regions, type Region } from '@entente/shared/vocabulary/places';
import { type Chord, chord, type ChordGroup, ribbon } from 'd3-chord';
import { arc } from 'd3-shape';
import { useState } from 'react';
import { isLit, type RelationshipsChartProps } from './edge.ts';
import { commonText } from '../../text/common-text.ts';
import { relationshipsText } from '../../text/relationships-text.ts';
import { regionsText } from '../../text/regions-text.ts';

const radius = 250;
const [width, height] = [2 * radius + 560, 2 * radius + 90];

/** Stories between regions, and inside each. */
export function ChordChart({ edges, focus, selected }: RelationshipsChartProps) {
  const [over, setOver] = useState<number | null>(null);
  const present = regions.filter((region) => edges.some(({ a, b }) => regionOf(a) === region || regionOf(b) === region));
  const matrix = present.map(() => present.map(() => 0));
  const add = (from: Region, to: Region, stories: number): void => void (matrix[present.indexOf(from)]![present.indexOf(to)]! += stories);
  for (const edge of edges) {
    if (!isLit(edge, focus, selected)) continue;
    const [from, to] = [regionOf(edge.a), regionOf(edge.b)];
    add(from, to, edge.stories);
    if (from !== to) add(to, from, edge.stories);
  }
  const layout = chord()
    .padAngle(0.04)
    .sortSubgroups((one, other) => other - one)(matrix);
  const name = (at: number): string => regionsText[present[at]!];
  return (
    <div className="relationships-picture">
      <svg viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} role="group" aria-label={relationshipsText.chord(present.length)}>
        {layout.groups.map((group) => (
          <RegionArc
            key={name(group.index)}
            group={group}
            name={name(group.index)}
            heldBack={over !== null && over !== group.index}
            onOver={setOver}
          />
        ))}
        {layout.map((one) => (
          <RegionRibbon
            key={`${one.source.index}-${one.target.index}`}
            chord={one}
            name={ribbonName(one, name)}
            heldBack={over !== null && one.source.index !== over && one.target.index !== over}
          />
        ))}
      </svg>
    </div>
  );
}

const ribbonName = ({ source, target }: Chord, name: (at: number) => string): string =>
  source.index === target.index
    ? relationshipsText.inside(name(source.index), commonText.stories(source.value))
    : `${name(source.index)} – ${name(target.index)}: ${commonText.stories(source.value)}`;

const outer = arc<ChordGroup>()
  .innerRadius(radius + 4)
  .outerRadius(radius + 18);
const inner = ribbon<Chord, Chord['source']>().radius(radius);

/** Four hues near the accent's tell neighbours apart, none of them a topic's; the name does the rest. */
const hue = (at: number): string => `oklch(from var(--accent) l c calc(h + ${(at % 4) * 38 - 60}))`;

interface RegionArcProps {
  group: ChordGroup;
  name: string;
  heldBack: boolean;
  onOver: (at: number | null) => void;
}

function RegionArc({ group, name, heldBack, onOver }: RegionArcProps) {
  const angle = (group.startAngle + group.endAngle) / 2 - Math.PI / 2;
  const [x, y] = [Math.cos(angle) * (radius + 26), Math.sin(angle) * (radius + 26)];
  if (group.value === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region is looked at by focus as by pointer
    <g
      className="region"
      role="img"
      aria-label={`${name}: ${commonText.stories(group.value)}`}
      data-held-back={heldBack || undefined}
      tabIndex={0}
      onFocus={() => onOver(group.index)}
      onBlur={() => onOver(null)}
      onPointerEnter={() => onOver(group.index)}
      onPointerLeave={() => onOver(null)}
    >
      <path d={outer(group) ?? ''} fill={hue(group.index)} />
      <text x={x} y={y} textAnchor={Math.cos(angle) < 0 ? 'end' : 'start'} dominantBaseline="middle">
        {name}
      </text>
    </g>
  );
}

const RegionRibbon = ({ chord: one, name, heldBack }: { chord: Chord; name: string; heldBack: boolean }) => (
  <path className="ribbon" d={(inner(one) as unknown as string | null) ?? ''} fill={hue(one.source.index)} data-held-back={heldBack || undefined}>
    <title>{name}</title>
  </path>
);
