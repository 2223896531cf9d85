import { useLayoutEffect, useRef, useState } from 'react';
import { plainColour } from '../export/plain-colour.ts';
import { contrast } from '../format/contrast.ts';
import { formatScore } from '../format/numbers.ts';
import { designText } from '../text/design-text.ts';

/** A colour on the ground of the page, and how far it stands out, measured where it is shown. */
export function ContrastSample({ token, ground = 'page' }: { token: string; ground?: string }) {
  const swatch = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!swatch.current) return;
    const { color, backgroundColor } = getComputedStyle(swatch.current);
    setRatio(contrast(plainColour(color), plainColour(backgroundColor)));
  }, []);
  return (
    <>
      <span ref={swatch} className="design-swatch" aria-hidden="true" style={{ color: `var(--${token})`, background: `var(--${ground})` }}>
        ■
      </span>
      <span className="design-ratio">{ratio !== null && designText.colours.toOne(formatScore(ratio))}</span>
    </>
  );
}
