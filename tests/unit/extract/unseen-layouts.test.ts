import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const first = 'The two navies will patrol the strait together from the first of May, the ministry said on Tuesday.';
const second = 'Each side sends two ships and an aircraft, and the crews change places for a week in every month.';
const third = 'The patrols replace an exercise that was held four times.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Navies agree on joint patrols</title>${head}</head><body>${body}</body></html>`;
const bodyOf = (html: string): string[] => readPage(html).body;

describe('the text of a page', () => {
  it('begins at its headline, whatever is said above it', () => {
    const banner = '<p>An official website of the republic. Official websites are secure, and a lock in the bar means that you are safe here.</p>';
    const article = `<h1>Navies agree on joint patrols</h1><p>${first}</p><p>${second}</p>`;
    expect(bodyOf(page(`<div><div>${banner}</div><div>${article}</div></div>`))).toEqual([first, second]);
  });

  it('has the lead under the headline without a name that says so', () => {
    const lead = 'Two neighbours put their ships under one command for the first time.';
    const text = `<div class="text-lg"><p>${first}</p><p>${second}</p></div>`;
    expect(bodyOf(page(`<header><h1>Navies agree on joint patrols</h1><div class="m-4">${lead}</div></header>${text}`))).toEqual([
      lead,
      first,
      second,
    ]);
  });

  it('has short paragraphs in bare elements', () => {
    const text = [first, second, third].map((line) => `<div>${line}</div>`).join('');
    const more = '<div class="r"><div>Most read</div><div><a href="/1">Harbour opens</a></div></div>';
    expect(bodyOf(page(`<h1>Navies agree on joint patrols</h1><div class="space-y-4">${text}</div>${more}`))).toEqual([first, second, third]);
  });

  it('is without the box around a field for an address', () => {
    const box =
      '<div class="rounded"><div>Stay in the loop</div><div>Our weekly letter about ships and straits, every Friday.</div><input type="email"></div>';
    expect(bodyOf(page(`<h1>Navies agree on joint patrols</h1><div class="x"><p>${first}</p>${box}<p>${second}</p></div>`))).toEqual([first, second]);
  });

  it('has the rest that opens at a click', () => {
    const rest = `<div class="more-text" style="display:none"><p>${second}</p></div>`;
    expect(bodyOf(page(`<h1>Navies agree on joint patrols</h1><div class="x"><p>${first}</p>${rest}<p>${third}</p></div>`))).toEqual([
      first,
      second,
      third,
    ]);
  });

  it.each(['Comments', 'תגובות', 'Σχόλια', 'YORUMLAR'])('ends at the heading %s', (heading) => {
    const readers = `<div class="q"><h3>${heading}</h3><div><b>max</b><p>My grandfather said so forty years ago and nobody would listen to him then.</p></div></div>`;
    expect(
      bodyOf(page(`<h1>Navies agree on joint patrols</h1><div class="x"><p>${first}</p><p>${second}</p><p>${third}</p>${readers}</div>`)),
    ).toEqual([first, second, third]);
  });

  it('is taken from linked data where a program draws the page', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Navies agree', articleBody: `${first}\n\n${second}` });
    expect(bodyOf(page('<div id="app"></div>', `<script type="application/ld+json">${data}</script>`))).toEqual([first, second]);
  });
});

describe('a date', () => {
  it('is read of the title of an abbreviation beside the headline', () => {
    const stamp = '<p>Posted <abbr class="published" title="2016-09-04T21:14:00+02:00">9:14 PM</abbr></p>';
    expect(readPage(page(`<h1>Navies agree on joint patrols</h1>${stamp}<p>${first}</p><p>${second}</p>`)).published?.at).toBe(
      '2016-09-04T21:14+02:00',
    );
  });
});
