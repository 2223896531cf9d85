import type { PanZoom } from './use-pan-zoom.ts';
import { relationshipsText } from '../../text/relationships-text.ts';

const words = relationshipsText.zoom;

/** Zoom for the keyboard, and for whoever has no wheel. */
export function ZoomButtons({ zoomBy, reset }: Pick<PanZoom, 'zoomBy' | 'reset'>) {
  return (
    <div className="zoom-buttons" data-no-picture role="group" aria-label={words.name}>
      <button type="button" onClick={() => zoomBy(1.5)} aria-label={words.in}>
        +
      </button>
      <button type="button" onClick={() => zoomBy(1 / 1.5)} aria-label={words.out}>
        −
      </button>
      <button type="button" onClick={reset}>
        {words.reset}
      </button>
    </div>
  );
}
