import { readNumber } from '../format/numbers.ts';
import type { ExportCell, ExportTable } from './export-table.ts';

/** Every text of a cell, also that of its pictures, with a space between. */
function textOf(node: Node): string {
  if (node instanceof SVGElement) return node.getAttribute('aria-label') ?? '';
  if (node instanceof HTMLElement && node.ariaHidden === 'true') return '';
  if (node instanceof HTMLTimeElement && node.dateTime !== '') return node.dateTime;
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return [...node.childNodes].map(textOf).join(' ');
}

function valueOf(cell: Element): ExportCell {
  const text = textOf(cell).replaceAll(/\s+/gu, ' ').trim();
  if (text === '' || text === '–') return null;
  return cell instanceof HTMLElement && cell.dataset['numeric'] === 'true' ? (readNumber(text) ?? text) : text;
}

/** The tables that stand in a part of the page: dates as they are written for machines, numbers as numbers. */
export const tablesOn = (part: Element): ExportTable[] =>
  [...part.querySelectorAll('table')].map((table) => ({
    caption: table.caption?.textContent?.trim() ?? '',
    columns: [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => textOf(cell).replaceAll(/\s+/gu, ' ').trim()),
    rows: [...table.tBodies].flatMap((body) => [...body.rows].map((row) => [...row.cells].map(valueOf))),
  }));
