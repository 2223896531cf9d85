import { startTransition, useEffect, useRef, useState } from 'react';
import type { Edge, Node } from './edge.ts';
import { layoutNetwork, type Places } from './network-layout.ts';

const nowhere: Places = new Map();

/** What a layout is made of; colours are not. */
const madeOf = (edges: readonly Edge[]): string => edges.map(({ pair, stories }) => `${pair}${stories}`).join();

/**
 * Where the countries stand; who is new has no place until all have found theirs. Stable from filter to filter: each layout begins where the
 * last one ended, and who was there once is remembered.
 */
export function usePlaces(nodes: readonly Node[], edges: readonly Edge[]): Places {
  const [places, setPlaces] = useState(nowhere);
  const given = useRef({ nodes, edges, places });
  const settled = useRef('');
  const key = madeOf(edges);
  useEffect(() => {
    given.current = { nodes, edges, places };
  });
  useEffect(() => {
    if (settled.current === key) return undefined;
    const { current } = given;
    const layout = layoutNetwork(current.nodes, current.edges, current.places);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const step = layout.next();
      if (step.done !== true) {
        timer = setTimeout(goOn);
        return;
      }
      settled.current = key;
      startTransition(() => setPlaces((before) => new Map([...before, ...step.value])));
    };
    goOn();
    return () => clearTimeout(timer);
  }, [key]);
  return places;
}
