import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { ZoomTransform } from 'd3-zoom';
import { type PointerEvent, useRef } from 'react';
import type { Place } from './network-layout.ts';

interface Grip {
  code: CountryCode;
  from: Place;
  x: number;
  y: number;
  moved: boolean;
}

/** A country can be put elsewhere with the pointer; a press without a move is a choice. */
export function useNodeDrag(transform: ZoomTransform, onMove: (code: CountryCode, place: Place) => void) {
  const grip = useRef<Grip | null>(null);
  return (code: CountryCode, place: Place, onChoose: () => void) => ({
    onPointerDown(event: PointerEvent<SVGGElement>) {
      // The picture itself must not move along.
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { code, from: place, x: event.clientX, y: event.clientY, moved: false };
    },
    onMouseDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onPointerMove(event: PointerEvent<SVGGElement>) {
      const held = grip.current;
      const svg = event.currentTarget.ownerSVGElement;
      if (held?.code !== code || !svg) return;
      const scale = svg.viewBox.baseVal.width / svg.clientWidth / transform.k;
      const [x, y] = [(event.clientX - held.x) * scale, (event.clientY - held.y) * scale];
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) held.moved = true;
      if (held.moved) onMove(code, { x: held.from.x + x, y: held.from.y + y });
    },
    onPointerUp() {
      const held = grip.current;
      grip.current = null;
      if (held?.code === code && !held.moved) onChoose();
    },
  });
}
