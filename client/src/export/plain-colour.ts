let pen: CanvasRenderingContext2D | null = null;
const known = new Map<string, string>();

/** A computed colour as every program reads it: `color-mix` and its kind come out of the browser in forms that only browsers know. */
export function plainColour(css: string): string {
  if (!/^(?:color|ok|lab|lch)/u.test(css)) return css;
  const before = known.get(css);
  if (before !== undefined) return before;
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return css;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  const plain = `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
  known.set(css, plain);
  return plain;
}
