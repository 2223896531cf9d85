import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const title = 'Navies agree on joint patrols';
const text = [
  'The two navies will patrol the strait together from the first of May, the ministry said on Tuesday after a meeting of both staffs.',
  'Each side sends two ships and an aircraft, and the crews change places for a week in every month that the patrols last.',
  'The patrols replace an exercise that was held four times, each time in another port of the strait and never with more than six ships.',
  'Fishermen have asked for a say in where the ships go, and the ministry has promised to hear them before the autumn.',
  'The accord runs for three years and is renewed by itself, unless one of the two sides gives notice half a year before its end.',
];
const said = text.map((line) => `<p>${line}</p>`).join('');
const bodyOf = (inner: string, head = ''): string[] =>
  readPage(`<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${inner}</body></html>`).body;

const other = 'A harbour pilot of forty years tells what the strait was like before the radar came, and why nobody wants the old days back.';
const teaser = (heading: string): string => `<div class="q"><h4><a href="/x">${heading}</a></h4><div>${other}</div></div>`;

describe('what stands around an article', () => {
  it('ends it at a box of links that is headed “Comments”', () => {
    const box = '<div class="h"><h2>COMMENTS</h2><div><a href="/post">Post your comment</a></div><div><a href="/rules">House rules</a></div></div>';
    const reader = `<div class="post"><div class="body"><p>${other}</p></div></div>`;
    expect(bodyOf(`<div><h1>${title}</h1><div id="t">${said}</div><div id="f">${box}${reader}</div></div>`)).toEqual(text);
  });

  it('may be a column of teasers, however much text they have', () => {
    const column = ['Web exclusive', 'Slideshow', 'Podcast'].map((heading) => teaser(`${heading}: the pilots of the strait`)).join('');
    expect(bodyOf(`<div><div id="l"><h1>${title}</h1>${said}</div><div id="r">${column}</div></div>`)).toEqual(text);
  });

  it('may be boxes beside a column that is whole', () => {
    const help = `<div id="help">${'Press the right button on the grey part of the page and then the one that says add, as the picture shows. '.repeat(3)}</div>`;
    expect(bodyOf(`<div id="wrap"><h1>${title}</h1>${said}</div>${help}`)).toEqual(text);
  });

  it('is never a part of it that has no element of its own', () => {
    const halves = `<span id="p1">${text[0]}</span><div class="ad"></div><div>${text
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div>`;
    expect(bodyOf(`<div id="page"><div>${title}</div><div id="main">${halves}</div></div>`)).toEqual(text);
  });

  it('may be of elements that nobody knows', () => {
    expect(bodyOf(`<h1>${title}</h1><div><tmp>${said}</tmp></div><p>© Harbour Courier</p>`)).toEqual(text);
  });

  it.each([
    ['data of a program', '<div>{ "js_modules": [{"name": "video"}], "assetid": "2162723", "aws": "news" }</div>'],
    ['who wrote it, and for whom', '<p>By MARA ELLINGS</p><p>The Harbour Times News Service</p>'],
    ['a label over links', '<p>ALSO:</p><p><a href="/1">Two ships return to port after a month at sea</a></p>'],
    ['a day without its year', '<div>Published: Jun 6 10:40 AM</div>'],
    [
      'a caption above its credit',
      '<table><tr><td>Two ships of the new patrol, seen from the light house<br><span>CREDIT: M. Reif (Straits Institute)</span></td></tr></table>',
    ],
    ['the buttons of a player', '<div><span>Autoplay</span></div><div><span>Show Thumbnails</span></div>'],
    [
      'the rules for readers',
      '<p>Reader comments on harbour.example are the opinions of the writer, not Harbour Courier. We will delete comments with insults.</p>',
    ],
    ['what is marked as no content', `<div class="nocontent">${teaser('A book')}</div>`],
  ])('holds %s', (_, inner) => {
    expect(bodyOf(`<div><h1>${title}</h1><div id="t">${said}${inner}</div></div>`)).toEqual(text);
  });
});

describe('two dates of a head', () => {
  it('are settled by the one that is said again', () => {
    const head = '<meta name="article:published_time" content="2024-06-06"><meta name="date" content="2024-06-05">';
    const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><h1>${title}</h1><div class="date">June 5, 2024</div>${said}</body></html>`;
    expect(readPage(html).published?.at).toBe('2024-06-05');
  });
});

describe('a page without a head', () => {
  it.each([
    ['that is never opened', `<html><meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1>${said}</body></html>`],
    ['or an opening at all', `<meta charset="utf-8"><title>${title}</title><html><body><h1>${title}</h1>${said}</body></html>`],
    ['or a body', `<title>${title}</title><h1>${title}</h1>${said}`],
  ])('%s is read as any other', (_, html) => {
    expect(readPage(html)).toMatchObject({ title, body: text });
  });
});

describe('a page that a program draws', () => {
  const drawn = (data: unknown): string[] =>
    bodyOf(`<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`);
  const teasers = text.map((line) => ({ title: 'Another article', summary: line }));

  it('is read from its data, by paragraphs', () => {
    const blocks = text.map((line) => ({ type: 'paragraph', data: { text: line } }));
    expect(drawn({ props: { pageProps: { related: teasers, article: { headline: title, blocks } } } })).toEqual(text);
  });

  it('is read from what a script begins with', () => {
    const state = JSON.stringify({ news: { current: { title, content: said } } });
    expect(bodyOf(`<div id="root"></div><script>window.__STATE__ = ${state};</script>`)).toEqual(text);
  });

  it('is read from its data, as one text', () => {
    expect(drawn({ props: { article: { bodyHtml: said, teasers } } })).toEqual(text);
  });
});
