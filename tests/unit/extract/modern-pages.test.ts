import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const title = 'Two navies share their tugs from May';
const text = [
  'The two navies will share their four tugs from the first of May, the ministry said on Tuesday after a meeting of both staffs.',
  '“A tug has no flag,” the harbour master said, and everybody on the quay knew that he had waited for years to say it.',
  'The crews change places for a week in every month, and each side pays for the fuel of its own ships, whoever pulls them.',
];
const said = (between = ''): string => text.map((line) => `<p>${line}</p>`).join(between);
const read = (inner: string, head = `<title>${title}</title>`) =>
  readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`);

describe('pages as they are built today', () => {
  it.each([
    ['advertising of AMP', `<h1>${title}</h1>${said('<amp-embed type="x"><p>You may like</p></amp-embed>')}`],
    [
      'a box named for tests alone',
      `<h1>${title}</h1><div class="c1">${said()}<section data-testid="newsletter-promo"><p>Our weekly letter from the quay is free and short.</p></section></div>`,
    ],
    [
      'a box that a style sheet calls no text',
      `<h1>${title}</h1><div>${said('<div class="not-prose"><p>The Quay is paid for by those who read it.</p></div>')}</div>`,
    ],
    ['a quotation of few words said twice', `<h1>${title}</h1><div>${said('<blockquote>“A tug has no flag”</blockquote>')}</div>`],
  ])('are read without %s', (_, inner) => {
    expect(read(inner).body).toEqual(text);
  });

  it('are read without a pointer at the end of a paragraph', () => {
    const [first = '', ...rest] = text;
    const inner = `<p>${first} <b>Read also: <a href="/x">Storm closes the outer harbour</a></b></p>${rest.map((line) => `<p>${line}</p>`).join('')}`;
    expect(read(`<h1>${title}</h1><div>${inner}</div>`).body).toEqual(text);
  });

  it('have the headline beside the name of a part in one heading', () => {
    const heading = `<h1><span>Harbours:</span> <span>${title}</span></h1>`;
    expect(read(`${heading}<div>${said()}</div>`, `<title>${title} | The Quay</title>`).title).toBe(title);
  });

  it('have the day in an element of its own on a long line', () => {
    const line =
      '<section class="meta"><span class="meta__author">By <a href="/a">Mara Ellings</a> (on the quay, special envoy)</span> <span class="meta__date">Published 12 January 2024 at 11:30, updated 13 January 2024</span> <span>Reading time 2 min.</span></section>';
    const { published, byline } = read(`<h1>${title}</h1>${line}<div>${said()}</div>`);
    expect([published?.at, byline]).toEqual(['2024-01-12T11:30', 'Mara Ellings']);
  });
});
