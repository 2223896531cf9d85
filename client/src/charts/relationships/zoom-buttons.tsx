import type { PanZoom } from './use-pan-zoom.ts';

/** Zoom for the keyboard, and for whoever has no wheel. */
export function ZoomButtons({ zoomBy, reset }: Pick<PanZoom, 'zoomBy' | 'reset'>) {
  return (
    <div className="zoom-buttons" data-no-picture role="group" aria-label="Zoom">
      <button type="button" onClick={() => zoomBy(1.5)} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={() => zoomBy(1 / 1.5)} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={reset}>
        Reset
      </button>
    </div>
  );
}
