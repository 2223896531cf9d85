const framing = /^<(?<closes>\/?)(?<name>html|head|body)(?=[\s/>])/iu;

/** What stands in the head of a page, which need not be opened; a body that is looked for behind it would not be found. */
const ofTheHead = /^<(?:title|meta|link|base)[\s/>]/iu;

/**
 * The three elements that a page is framed by, once each and never closed: pages say them twice, close them in the middle or
 * leave them out, and a browser reads on as if they had not.
 */
export class Frame {
  private readonly seen = new Set<string>();

  /** The tag, or nothing where it stands a second time. */
  keep(tag: string): string {
    const { closes = '', name } = framing.exec(tag)?.groups ?? {};
    if (name === undefined) return this.seen.has('body') || !ofTheHead.test(tag) ? tag : `${this.open('head', '<head>')}${tag}`;
    const lower = name.toLowerCase();
    if (closes === '/') return lower === 'head' && !this.seen.has('body') ? this.open('body', `${tag}<body>`) : '';
    return this.open(lower, tag);
  }

  /** The page with what was left out. */
  around(html: string): string {
    if (this.seen.has('body')) return this.seen.has('html') ? html : `<html>${html}`;
    return `<html><head></head><body>${html.replaceAll(/<html(?:\s[^<>]*)?>|<head(?:\s[^<>]*)?>/giu, '')}`;
  }

  /** What stands in the head goes into the body of a page that never opens one. */
  private open(name: string, tag: string): string {
    if (this.seen.has(name) || (name === 'html' && this.seen.has('head'))) return '';
    this.seen.add(name);
    return tag;
  }
}
