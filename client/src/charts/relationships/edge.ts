import type { Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { byName } from '../../format/names.ts';

/** One relationship, ready to be drawn. */
export interface Edge {
  pair: Pair;
  a: CountryCode;
  b: CountryCode;
  /** What its width or depth stands for. */
  stories: number;
  color: string;
  /** Mostly conflict: drawn dashed, so that colour is not alone in saying it. */
  dashed: boolean;
  /** In words, for pointers and screen readers. */
  name: string;
}

export interface Node {
  code: CountryCode;
  name: string;
  stories: number;
}

/** The countries of some relationships, most stories first. */
export function nodesOf(edges: readonly Edge[], nameOf: (code: CountryCode) => string): Node[] {
  const stories = new Map<CountryCode, number>();
  for (const edge of edges) for (const code of [edge.a, edge.b]) stories.set(code, (stories.get(code) ?? 0) + edge.stories);
  return [...stories]
    .map(([code, count]) => ({ code, name: nameOf(code), stories: count }))
    .sort((one, other) => other.stories - one.stories || byName(one.name, other.name));
}

/** What all pictures of relationships are told. */
export interface RelationshipsChartProps {
  edges: readonly Edge[];
  nodes: readonly Node[];
  focus: CountryCode | null;
  selected: Pair | null;
  onFocus: (code: CountryCode) => void;
  onSelect: (pair: Pair) => void;
}

/** Drawn fully or held back: what belongs to the country or pair that is looked at. */
export const isLit = ({ pair, a, b }: Edge, focus: CountryCode | null, selected: Pair | null): boolean =>
  selected === null ? focus === null || a === focus || b === focus : pair === selected;
