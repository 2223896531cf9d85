import { printDate, type Moment } from './print-date.ts';
import type { Texts } from './texts.ts';

/** What a layout's first line says of its page. */
export interface LayoutFacts {
  published: 'minute' | 'day';
  updated?: 'minute';
  /** A machine-readable date with an offset stands on the page. */ zoned?: boolean;
  byline: boolean;
}

/** What a reader sees as the article of a page. */
export interface Expected {
  title: string;
  body: string[];
  byline: string | null;
  published: string;
  updated: string | null;
}

export interface Page {
  name: string;
  html: string;
  expected: Expected;
}

/** The dates of a page: its own two, today's in its header, and that of another article. */
export interface PageDates {
  date: Moment;
  updated: Moment;
  today: Moment;
  old: Moment;
}

const slot = /\{\{([^{}]+)\}\}/gu;
const loop = /\{\{each (?<list>\w+)(?: (?<from>\d+) (?<to>\d+))?\}\}(?<inner>[\s\S]*?)\{\{end\}\}/gu;

/**
 * Fills a layout. A slot puts a text in its place; the slots of the article's own texts (`p1`, `sub1`, `lead`, `it` in their
 * loops …) make up the expected body in the order they stand in, so a layout says itself what of it is the article.
 */
export class PageBuilder {
  private readonly body: string[] = [];
  private readonly texts: Texts;
  private readonly dates: PageDates;
  private readonly offset: string;

  constructor(texts: Texts, dates: PageDates, offset: string) {
    this.texts = texts;
    this.dates = dates;
    this.offset = offset;
  }

  build(name: string, layout: string): Page {
    const [, head = '{}', rest = layout] = /^<!--(\{.*?\})-->\n([\s\S]*)$/u.exec(layout) ?? [];
    const facts = JSON.parse(head) as LayoutFacts;
    const html = rest
      .replaceAll(loop, (...match) => this.repeat(match.at(-1) as Record<string, string>))
      .replaceAll(slot, (_, key: string) => this.fill(key));
    const { date, updated } = this.dates;
    const at = (moment: Moment, precision: string, zoned: boolean) =>
      precision === 'day' ? moment.day : `${moment.day}T${moment.time}${zoned ? this.offset : ''}`;
    return {
      name,
      html: html.replace('"@body@"', JSON.stringify(this.body.join('\n'))),
      expected: {
        title: this.texts.title,
        body: this.body,
        byline: facts.byline ? this.texts.author : null,
        published: at(date, facts.published, facts.zoned === true),
        updated: facts.updated ? at(updated, facts.updated, facts.zoned === true) : null,
      },
    };
  }

  /** Unrolls a loop into slots that name each member. */
  private repeat({ list = '', from, to, inner = '' }: Record<string, string | undefined>): string {
    const all = list === 'ps' ? this.texts.p : ((this.texts as unknown as Record<string, string[]>)[list] ?? []);
    const key = list === 'ps' ? 'p' : list;
    return all
      .map((_, at) => at + 1)
      .filter((at) => at >= Number(from ?? 1) && at <= Number(to ?? all.length))
      .map((at) =>
        inner
          .replaceAll(/\{\{(~?)it(?=[|}])/gu, (_, quiet: string) => `{{${quiet}${key}${at}`)
          .replaceAll('{{text}}', `{{otherText${((at - 1) % 3) + 1}}}`),
      )
      .join('');
  }

  private fill(whole: string): string {
    const [key = '', ...filters] = whole.split('|');
    if (key === 'jsonbody') return '"@body@"';
    const [verb = '', argument = ''] = key.split(' ');
    if (Object.hasOwn(this.dates, verb)) return printDate(this.dates[verb as keyof PageDates], argument, this.texts, this.offset);
    if (verb === 'json') return JSON.stringify(this.textOf(argument));
    if (verb === 'attr') return escaped(this.textOf(argument)).replaceAll('"', '&quot;');
    if (verb === 'pull') return escaped(this.textOf(`p${argument}`).split(' ').slice(1, 14).join(' '));
    const text = this.textOf(key.replace(/^~/u, ''));
    if (/^(?:p|li|sub)\d+$|^(?:quote|lead|correction)$/u.test(key) && text !== '') this.body.push(text);
    return filters.reduce((html, filter) => marked(html, filter), escaped(text));
  }

  /** `p3` is the third paragraph, `ui.share` a word of the page, `title` the title; nothing where the language has fewer. */
  private textOf(key: string): string {
    if (key.startsWith('ui.')) return this.texts.ui[key.slice(3)] ?? '';
    const { 1: name = key, 2: at } = /^([a-zA-Z]+?)(\d+)?$/u.exec(key) ?? [];
    const value = (this.texts as unknown as Record<string, string | string[]>)[name];
    return (typeof value === 'string' ? value : value?.[Number(at ?? 1) - 1]) ?? '';
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Inline markup as editors leave it: a link, several of them, bold words. */
function marked(html: string, filter: string): string {
  const words = html.split(' ');
  const wrap = (from: number, to: number, open: string, close: string) => {
    if (words.length <= to) return;
    words[from] = `${open}${words[from]}`;
    words[to - 1] = `${words[to - 1]}${close}`;
  };
  if (filter === 'link') wrap(3, 6, '<a href="/topic/x">', '</a>');
  if (filter === 'bold') wrap(2, 5, '<strong>', '</strong>');
  if (filter === 'links') for (const at of [1, 7, 12]) wrap(at, at + 4, '<a href="/topic/y" class="inline-link">', '</a>');
  return words.join(' ');
}
