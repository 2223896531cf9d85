import { regionOf, regions } from '@entente/shared/vocabulary/places';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Edge, Node } from './edge.ts';

export interface Place {
  x: number;
  y: number;
}

export type Places = ReadonlyMap<string, Place>;

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
}

export const width = 900;
export const height = 600;
const [ticks, slice] = [260, 20];
/** Where most stand already, they settle sooner. */
const fewTicks = 120;

export const radiusOf = (stories: number, most: number): number => 5 + 17 * Math.sqrt(stories / Math.max(1, most));

/** Where a country stands that was not there before: on a circle, its region's neighbours beside it; no chance, so that the same data make the same picture. */
function startOf(node: Node, at: number): Place {
  const angle = ((regions.indexOf(regionOf(node.code)) + (at % 7) / 9) / regions.length) * 2 * Math.PI;
  return { x: width / 2 + Math.cos(angle) * 240, y: height / 2 + Math.sin(angle) * 180 };
}

/**
 * Countries that have to do with each other come near each other. Those that stood somewhere before move little: filters must not shuffle
 * the picture. A thousand relationships take a tenth of a second, so it goes on in slices: between them the page answers.
 */
export function* layoutNetwork(nodes: readonly Node[], edges: readonly Edge[], before: Places): Generator<void, Places> {
  const most = nodes[0]?.stories ?? 1;
  const bodies = nodes.map((node, at): Body => ({
    id: node.code,
    radius: radiusOf(node.stories, most),
    ...(before.get(node.code) ?? startOf(node, at)),
  }));
  const links = edges.map((edge): SimulationLinkDatum<Body> & { weight: number } => ({ source: edge.a, target: edge.b, weight: edge.stories }));
  const heaviest = Math.max(1, ...links.map(({ weight }) => weight));
  const isSettled = bodies.filter(({ id }) => before.has(id)).length > bodies.length / 2;
  const simulation = forceSimulation(bodies)
    .alpha(isSettled ? 0.25 : 1)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => 130 - 70 * Math.sqrt(weight / heaviest))
        .strength(({ weight }) => 0.05 + 0.4 * Math.sqrt(weight / heaviest)),
    )
    .force('apart', forceManyBody<Body>().strength(-170).distanceMax(420))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 9),
    )
    .force('x', forceX<Body>(width / 2).strength(0.05))
    .force('y', forceY<Body>(height / 2).strength(0.08))
    .stop();
  for (let done = 0; done < (isSettled ? fewTicks : ticks); done += slice) {
    simulation.tick(slice);
    yield;
  }
  return new Map(bodies.map(({ id, x = 0, y = 0, radius }) => [id, { x: clamp(x, radius, width - radius), y: clamp(y, radius, height - radius) }]));
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
