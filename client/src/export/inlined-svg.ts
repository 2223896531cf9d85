import { plainColour } from './plain-colour.ts';

const carried = [
  'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'display', 'visibility', 'vector-effect',
]; // prettier-ignore

const dropped = /^(?:class|style|role|tabindex|href|data-.*|aria-(?!label$).*)$/u;

/** A copy that looks the same without the page's styles, and leads nowhere. */
export function inlinedSvg(svg: SVGSVGElement, box: { x: number; y: number; width: number; height: number }): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  from.forEach((original, at) => {
    const target = to[at]!;
    // Shows only where the pointer or the focus is.
    if (original.matches('[data-no-picture]')) return target.remove();
    const style = getComputedStyle(original);
    for (const name of target.getAttributeNames()) if (dropped.test(name)) target.removeAttribute(name);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, plainColour(value));
    }
  });
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  return copy;
}
