import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type PointerEvent, useMemo, useRef } from 'react';
import type { Place } from './network-layout.ts';

interface Grip {
  code: CountryCode;
  from: Place;
  x: number;
  y: number;
  /** Of the picture for one of the pointer. */
  scale: number;
  moved: boolean;
}

export interface NodeDrag {
  onMove: (code: CountryCode, place: Place) => void;
  onChoose: (code: CountryCode) => void;
}

/** A country can be put elsewhere with the pointer; a press without a move is a choice. What it answers with is the same as long as `to` is. */
export function useNodeDrag(to: NodeDrag) {
  const grip = useRef<Grip | null>(null);
  return useMemo(
    () => (code: CountryCode, place: Place) => ({
      onPointerDown(event: PointerEvent<SVGGElement>) {
        // The picture itself must not move along.
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        // As it is drawn now: zoomed in or out, in a window of any size.
        const scale = 1 / (event.currentTarget.getScreenCTM()?.a ?? 1);
        grip.current = { code, from: place, x: event.clientX, y: event.clientY, scale, moved: false };
      },
      onMouseDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
      onPointerMove(event: PointerEvent<SVGGElement>) {
        const held = grip.current;
        if (held?.code !== code) return;
        const [x, y] = [event.clientX - held.x, event.clientY - held.y];
        if (Math.hypot(x, y) > 4) held.moved = true;
        if (held.moved) to.onMove(code, { x: held.from.x + x * held.scale, y: held.from.y + y * held.scale });
      },
      onPointerUp() {
        const held = grip.current;
        grip.current = null;
        if (held?.code === code && !held.moved) to.onChoose(code);
      },
    }),
    [to],
  );
}
