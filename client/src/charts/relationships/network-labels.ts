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

/** What a letter takes of the size of the names, a little more than most do. */
const letter = 0.53;

/** Where a name of this size may stand beside its disc, the best first: below, above, right, left. */
const sides = (radius: number, size: number): readonly Label[] => [
  { x: 0, y: radius + size + 1, anchor: 'middle' },
  { x: 0, y: -radius - 4, anchor: 'middle' },
  { x: radius + 4, y: size / 3, anchor: 'start' },
  { x: -radius - 4, y: size / 3, anchor: 'end' },
];

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const;

function boxOf({ x, y }: Place, label: Label, name: string, size: number): Box {
  const wide = name.length * letter * size;
  const left = x + label.x - wide * shareBefore[label.anchor];
  return { left, top: y + label.y - size + 1, right: left + wide, bottom: y + label.y + 2 };
}

const meet = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * The names that can be shown so that none covers another name or a disc, and where: those of the largest discs first, and before them those
 * that `must` have one, come what may.
 */
export function labelsOf(discs: readonly Disc[], size: number, must: (node: Node) => boolean): ReadonlyMap<string, Label> {
  const taken = discs.map(({ place: { x, y }, radius }): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const found = new Map<string, Label>();
  const first = discs.map((disc) => ({ disc, owed: must(disc.node) }));
  for (const { disc, owed } of [...first.filter(({ owed }) => owed), ...first.filter(({ owed }) => !owed)]) {
    const all = sides(disc.radius, size).map((label) => ({ label, box: boxOf(disc.place, label, disc.node.name, size) }));
    const free = all.find(({ box }) => !taken.some((other) => meet(box, other))) ?? (owed ? all[0] : undefined);
    if (!free) continue;
    found.set(disc.node.code, free.label);
    taken.push(free.box);
  }
  return found;
}
