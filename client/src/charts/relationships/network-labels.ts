import type { Node } from './edge.ts';
import type { Place } from './network-layout.ts';

export interface Label {
  /** From the middle of the disc. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Disc {
  node: Node;
  place: Place;
  radius: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const line = 12;
/** What a letter takes at the size of the names, a little more than most do. */
const letter = 5.8;

/** Where the name may stand beside its disc, the best first: below, above, right, left. */
const sides = (radius: number): readonly Label[] => [
  { x: 0, y: radius + line, anchor: 'middle' },
  { x: 0, y: -radius - 4, anchor: 'middle' },
  { x: radius + 4, y: 4, anchor: 'start' },
  { x: -radius - 4, y: 4, anchor: 'end' },
];

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const;

function boxOf({ x, y }: Place, label: Label, name: string): Box {
  const wide = name.length * letter;
  const left = x + label.x - wide * shareBefore[label.anchor];
  return { left, top: y + label.y - line + 2, right: left + wide, bottom: y + label.y + 2 };
}

const meet = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * The names that can be shown so that none covers another name or a disc, and where: those of the largest discs first, and before them those
 * that `must` have one, come what may.
 */
export function labelsOf(discs: readonly Disc[], must: (node: Node) => boolean): ReadonlyMap<string, Label> {
  const taken = discs.map(({ place: { x, y }, radius }): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const found = new Map<string, Label>();
  const first = discs.map((disc) => ({ disc, owed: must(disc.node) }));
  for (const { disc, owed } of [...first.filter(({ owed }) => owed), ...first.filter(({ owed }) => !owed)]) {
    const all = sides(disc.radius).map((label) => ({ label, box: boxOf(disc.place, label, disc.node.name) }));
    const free = all.find(({ box }) => !taken.some((other) => meet(box, other))) ?? (owed ? all[0] : undefined);
    if (!free) continue;
    found.set(disc.node.code, free.label);
    taken.push(free.box);
  }
  return found;
}
