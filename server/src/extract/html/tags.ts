import type { Element } from './dom.ts';

/** Elements that hold one line of reading: what stands in them is read as one paragraph, list item or heading. */
export const lineTags: ReadonlySet<string> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'DT', 'DD', 'PRE', 'ADDRESS', 'CAPTION']);

/** Elements inside a line; everything that is in neither list holds lines. */
export const inlineTags: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR O Q RUBY RB RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'.split(
    ' ',
  ),
);

export const headings: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Elements that begin and end a line. An element of a name that nobody knows does not, as in a browser. */
const blockTags: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

export const isBlock = (tag: string): boolean => blockTags.has(tag);

/** An anchor that leads somewhere; one with a name alone is a place to be led to, and often left open. */
export const isLink = (element: Element, tag: string): boolean =>
  tag === 'A' && (element.getAttribute('href') !== null || (element.getAttribute('name') === null && element.getAttribute('id') === null));
