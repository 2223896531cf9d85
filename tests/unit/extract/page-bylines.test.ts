import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const title = 'Navies agree on joint patrols';
const text = [
  'The two navies will patrol the strait together from the first of May, the ministry said on Tuesday.',
  'Each side sends two ships and an aircraft, and the crews change places for a week in every month.',
  'The patrols replace an exercise that was held four times, each time in another port of the strait.',
];
const page = (above: string, { head = '', below = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${above}<div class="x">${text.map((line) => `<p>${line}</p>`).join('')}</div>${below}</body></html>`;
const bylineOf = (above: string, more?: { head?: string; below?: string }): string | null => readPage(page(above, more)).byline;

describe('the byline of a page', () => {
  it.each([
    ['behind a dash', '<p class="byline">—By <a href="/m">Mara Ellings</a></p>'],
    ['with an office', '<p class="byline">By <a href="/m">Mara Ellings</a>, Defence Correspondent</p>'],
    [
      'with a day and a name on a network',
      '<p class="byline">By <a href="/m">Mara Ellings</a> on June 6, 2024 08:03 pm @maraellings 12 Comments</p>',
    ],
    ['posted on a day', '<div class="info">Posted by Mara Ellings June 6, 2024 08:03 AM</div>'],
    ['with the outlet', '<ul class="details"><li>Article by: MARA ELLINGS ASSOCIATED PRESS</li><li>June 6, 2024</li></ul>'],
    [
      'in a box that is named after a counter',
      '<div class="bylineComments"><p class="bylineBody">By <a href="/m">Mara Ellings</a></p><p><a href="/c">12 Comments</a></p></div>',
    ],
    ['among links', '<div class="top"><span class="firma"><a href="/m">Mara Ellings</a></span><a href="/s">Share</a><a href="/p">Print</a></div>'],
    ['under its label', '<div class="by"><h6>Written by</h6><h5>Mara Ellings</h5></div>'],
  ])('is the name %s', (_, above) => {
    expect(bylineOf(above)?.toLowerCase()).toBe('mara ellings');
  });

  it('is the only author whom the page names, wherever', () => {
    const more = Array.from({ length: 30 }, (_, at) => `<p>Ship ${at + 1} of the patrol left its port in the night and came back at noon.</p>`).join(
      '',
    );
    const box = '<div class="profile"><h3 class="author-name"><a href="/m">Mara Ellings</a></h3></div>';
    expect(bylineOf('', { below: more + box })).toBe('Mara Ellings');
    expect(bylineOf('', { below: more + box + box.replace('Mara Ellings', 'Jonas Petersen') })).toBeNull();
  });

  it.each([
    ['a link to the page of a person', '', '<div class="m1"><a href="/author/mara-ellings">Mara Ellings</a></div>'],
    [
      'the agency and office behind it',
      '',
      '<p class="when"><span>MARA ELLINGS AP Sports Writer</span> <span>Published: </span><time>June 7, 2024 2:15AM</time></p>',
    ],
    [
      'the innermost of the elements called so',
      '',
      '<span class="byline"><label>The writer has posted comments</label><i id="authortext">Mara Ellings</i>, Courier Bureau | Jun 7, 2024</span>',
    ],
    ['a card that says who', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Ellings">', ''],
    ['a name for a network that is one', '<meta name="twitter:creator" content="Mara Ellings">', ''],
    [
      'the node that linked data points to',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Mara Ellings"}]}</script>',
      '',
    ],
  ])('is read from %s', (_, head, above) => {
    expect(bylineOf(above, { head })?.toLowerCase()).toBe('mara ellings');
  });

  it('is all of those who have a tag each', () => {
    const head = '<meta name="citation_author" content="Mara Ellings"><meta name="citation_author" content="Jonas Petersen">';
    expect(bylineOf('', { head })).toBe('Mara Ellings, Jonas Petersen');
  });

  it('is nobody who has a profile and a comment', () => {
    expect(bylineOf('', { below: '<div class="x2"><a href="/profile/view.aspx?id=162465">Mara Ellings</a> <span>6:14 AM</span></div>' })).toBeNull();
  });

  it('is no place of a dateline', () => {
    expect(bylineOf('<div class="stry-date"><b>Courier Correspondent, Harbour Courier</b><br>New Praia, May 16, 2024</div>')).toBeNull();
  });

  it('is the reporter who signs below a Korean text', () => {
    expect(bylineOf('', { below: '<div>최윤서 기자 choi@hangang.example</div>' })).toBe('최윤서');
  });

  it('is rather a person than the outlet that the head states', () => {
    const head = '<meta name="author" content="Harbour Media House"><meta property="og:site_name" content="Harbour Courier">';
    expect(bylineOf('<p>By Mara Ellings and Jonas Petersen</p>', { head })).toBe('Mara Ellings and Jonas Petersen');
    expect(bylineOf('', { head })).toBe('Harbour Media House');
  });

  it.each([
    ['buttons beside the date', '<p>June 6, 2024 RSS Feed Print</p>'],
    ['a word of publication', '<div class="author"><span>Published Wednesday</span></div>'],
    ['a month', '<span class="byline">June</span>'],
    ['a counter', '<span class="byline">Comments</span>'],
  ])('is not %s', (_, above) => {
    expect(bylineOf(above)).toBeNull();
  });
});

describe('the date of a page', () => {
  it('is found in a box that is not read otherwise', () => {
    const box = '<div class="bylineComments"><p class="date">8:20AM BST 19 Jul 2023</p><p><a href="/c">12 Comments</a></p></div>';
    expect(readPage(page(box)).published).toMatchObject({ at: '2023-07-19T08:20+01:00' });
  });

  it.each([
    ['6/7/2023 9:48 PM EDT', 'https://harbour.example/1', '2023-06-07'],
    ['6/7/2023 21:48 IST', 'https://harbour.example/1', '2023-07-06'],
    ['6/7/2023', 'https://www.harbour.co.uk/1', '2023-07-06'],
    ['6/7/2023', 'https://www.harbour.us/1', '2023-06-07'],
    ['6/7/2023', 'https://harbour.example/1', '2023'],
  ])('in figures, %s on %s, is read as its clock or its address tells', (printed, url, day) => {
    expect(readPage(page(`<div class="date">${printed}</div>`), { url }).published?.at.slice(0, 10)).toBe(day);
  });

  it('is rather the one in a box below the headline than one far below', () => {
    const box = '<div class="disclaimer"><span>Wednesday, June 05, 2024</span></div>';
    const lines = Array.from({ length: 25 }, (_, at) => `<p>Ship ${at + 1} of the patrol left its port in the night and came back at noon.</p>`).join(
      '',
    );
    const others = '<div class="stories"><h4><span class="headlineDate">Thursday, June 06, 2024</span></h4></div>';
    expect(readPage(page(box, { below: lines + others })).published?.at).toBe('2024-06-05');
  });

  it('is the day that opens its text, where it is set apart', () => {
    const opened = (first: string) => readPage(page('').replace(text[0] as string, first)).published?.at;
    expect(opened(`Feb. 23, 2024 -- ${text[0]}`)).toBe('2024-02-23');
    expect(opened(`March 3, 1988 was the day on which the first of the two frigates was laid down.`)).toBeUndefined();
  });
});

describe('the title of a page', () => {
  it('is not a heading that shares no word with it', () => {
    const html = page('').replace(`<h1>${title}</h1>`, '<div>Navies</div><h1>Information and Resources</h1>');
    expect(readPage(html).title).toBe(title);
  });

  it('is without section and outlet', () => {
    const html = page('').replace(`<h1>${title}</h1>`, '').replace(`<title>${title}`, `<title>${title} | Straits/Ships | News`);
    expect(readPage(html).title).toBe(title);
  });
});
