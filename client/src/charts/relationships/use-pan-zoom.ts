import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState, type RefObject } from 'react';

export interface PanZoom {
  ref: RefObject<SVGSVGElement | null>;
  transform: ZoomTransform;
  zoomBy: (factor: number) => void;
  reset: () => void;
}

/** Drag moves, pinch or Ctrl and the wheel zoom; the plain wheel stays the page's. */
export function usePanZoom(most = 12): PanZoom {
  const ref = useRef<SVGSVGElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  useEffect(() => {
    if (!ref.current) return undefined;
    const svg = select(ref.current);
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.5, most])
      .filter((event: Event) => (event instanceof WheelEvent ? event.ctrlKey : !(event as MouseEvent).button))
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => setTransform(next));
    svg.call(behavior.current).on('dblclick.zoom', null);
    return () => void svg.on('.zoom', null);
  }, [most]);
  const act = (change: (svg: ReturnType<typeof select<SVGSVGElement, unknown>>, by: ZoomBehavior<SVGSVGElement, unknown>) => void): void => {
    if (ref.current && behavior.current) change(select<SVGSVGElement, unknown>(ref.current), behavior.current);
  };
  return {
    ref,
    transform,
    zoomBy: (factor) => act((svg, by) => by.scaleBy(svg, factor)),
    reset: () => act((svg, by) => by.transform(svg, zoomIdentity)),
  };
}
