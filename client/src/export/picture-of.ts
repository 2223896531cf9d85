import { inlinedSvg } from './inlined-svg.ts';
import { plainColour } from './plain-colour.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const [margin, titleLine, textLine] = [16, 24, 16];

interface Words {
  title: string;
  /** Under the title: the filter, and what else must be known to read it. */
  lines: readonly string[];
}

const make = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement => {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
};

/** Long lines are broken where a picture is narrow: about six and a half pixels for a letter. */
function broken(line: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / 6.5));
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What is seen of a part of the page, whether drawn as SVG or laid out as HTML, as one SVG that needs nothing else. */
export function pictureOf(part: Element, { title, lines }: Words): SVGSVGElement {
  const drawn: SVGElement[] = [];
  draw(part, drawn, { left: scrollX, top: scrollY });
  const boxes = drawn.map((one) => ({
    x: Number(one.dataset['left']),
    y: Number(one.dataset['top']),
    right: Number(one.dataset['right']),
    bottom: Number(one.dataset['bottom']),
  }));
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const width = Math.max(320, Math.max(...boxes.map(({ right }) => right)) - left);
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - top;
  for (const one of drawn) for (const key of ['left', 'top', 'right', 'bottom']) delete one.dataset[key];
  const style = getComputedStyle(document.body);
  const small = lines.flatMap((line) => broken(line, width));
  const head = margin + titleLine + small.length * textLine + 8;
  const [allWidth, allHeight] = [Math.ceil(width + 2 * margin), Math.ceil(height + head + margin)];
  const svg = make('svg', {
    xmlns: svgNamespace,
    width: allWidth,
    height: allHeight,
    viewBox: `0 0 ${allWidth} ${allHeight}`,
    'font-family': style.fontFamily,
  }) as SVGSVGElement;
  const ink = plainColour(style.color);
  svg.append(
    make('title', {}, title),
    make('rect', { width: allWidth, height: allHeight, fill: pageGround() }),
    make('text', { x: margin, y: margin + 14, fill: ink, 'font-size': 16, 'font-weight': 600 }, title),
    ...small.map((line, at) => make('text', { x: margin, y: margin + titleLine + 12 + at * textLine, fill: ink, 'font-size': 12 }, line)),
  );
  const body = make('g', { transform: `translate(${margin - left} ${head - top})` });
  body.append(...drawn);
  svg.append(body);
  return svg;
}

interface Origin {
  left: number;
  top: number;
}

const placed = (element: SVGElement, rect: DOMRect, origin: Origin): SVGElement => {
  const [left, top] = [rect.left + origin.left, rect.top + origin.top];
  Object.assign(element.dataset, { left, top, right: left + rect.width, bottom: top + rect.height });
  return element;
};

/** Skips what is hidden, what is only for ears, and what is there to be pressed. */
const isLeftOut = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.visibility === 'hidden' || element.classList.contains('visually-hidden') || element.matches('[data-no-picture]');

function draw(element: Element, into: SVGElement[], origin: Origin): void {
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  if (isLeftOut(element, style)) return;
  if (element instanceof SVGSVGElement) {
    const box = { x: rect.left + origin.left, y: rect.top + origin.top, width: rect.width, height: rect.height };
    if (rect.width > 0) into.push(placed(inlinedSvg(element, box), rect, origin));
    return;
  }
  const ground = groundOf(style);
  if (ground && rect.width > 0)
    into.push(
      placed(make('rect', { x: rect.left + origin.left, y: rect.top + origin.top, width: rect.width, height: rect.height, ...ground }), rect, origin),
    );
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(child, into, origin);
    else if (child instanceof Text) drawText(child, style, into, origin);
  }
}

const isClear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*, 0(?:\.0+)?\)$/u.test(colour);

/** Ground and frame of a box. A ground with a pattern is drawn as its frame alone. */
function groundOf(style: CSSStyleDeclaration): Record<string, string> | null {
  const ground = style.backgroundImage === 'none' ? plainColour(style.backgroundColor) : 'transparent';
  const isFramed = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].every(
    (width) => parseFloat(width) > 0,
  );
  if (isClear(ground) && !isFramed && style.backgroundImage === 'none') return null;
  const frame = isFramed || isClear(ground) ? { stroke: plainColour(isFramed ? style.borderTopColor : style.color) } : {};
  return { fill: isClear(ground) ? 'none' : ground, opacity: style.opacity, ...frame };
}

/** The ground that the page is painted on, whichever element paints it. */
const pageGround = (): string =>
  [document.body, document.documentElement].map((one) => plainColour(getComputedStyle(one).backgroundColor)).find((colour) => !isClear(colour)) ??
  'white';

/** Word by word, since a text may be broken over lines; what stands on one line is written as one. */
function drawText(text: Text, style: CSSStyleDeclaration, into: SVGElement[], origin: Origin): void {
  const range = document.createRange();
  const rows: { words: string[]; rect: DOMRect }[] = [];
  for (const word of text.data.matchAll(/\S+/gu)) {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const rect = range.getBoundingClientRect();
    const last = rows.at(-1);
    if (rect.width === 0) continue;
    if (last && Math.abs(last.rect.top - rect.top) < 2) {
      last.words.push(word[0]);
      last.rect = new DOMRect(last.rect.left, last.rect.top, rect.right - last.rect.left, last.rect.height);
    } else rows.push({ words: [word[0]], rect });
  }
  const look = { fill: plainColour(style.color), 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'dominant-baseline': 'central' };
  const isUpright = style.writingMode.startsWith('vertical');
  for (const { words, rect } of rows) {
    const [x, y] = [rect.left + origin.left, rect.top + origin.top + rect.height / 2];
    const middle = x + rect.width / 2;
    const at = isUpright ? { x: middle, y, 'text-anchor': 'middle', transform: `rotate(-90 ${middle} ${y})` } : { x, y };
    into.push(placed(make('text', { ...at, ...look }, words.join(' ')), rect, origin));
  }
}
