/** The words of one story and of the site that carries it, in one language; `texts/*.json`. */
export interface Texts {
  lang: string;
  dir: 'ltr' | 'rtl';
  paper: string;
  months: string[];
  /** Patterns of printed dates: `{d} {MMMM} {yyyy}`; `persian` for the Persian calendar. */
  long: string;
  short: string;
  numeric: string;
  title: string;
  lead: string;
  p: string[];
  author: string;
  ui: Record<string, string>;
}
