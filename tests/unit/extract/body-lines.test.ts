import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const title = 'Portugal and Cabo Verde extend joint patrols';
const paragraphs = [
  'Portugal and Cabo Verde will go on patrolling the waters around the islands together until 2028, both defence ministries said on Monday.',
  'A Portuguese patrol boat with sailors of both navies leaves Praia next week, and a second one follows before the summer, the ministries added.',
  'The patrols began in 2012, when neither of the two navies had a ship large enough to stay at sea for more than a fortnight at a time.',
  'Fishermen have asked for a say in where the boats go, and the ministries have promised to hear them before the autumn.',
];
const read = (inner: string): string[] =>
  readPage(
    `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><div class="x">${paragraphs.map((p) => `<p>${p}</p>`).join('')}${inner}</div></body></html>`,
  ).body.slice(paragraphs.length);

describe('a line at the end of an article', () => {
  it.each([
    [
      'a dated heading of a chronology',
      '<h3>27 June 2012</h3><p>The first of the patrol boats left Lisbon with a crew of forty.</p>',
      ['27 June 2012', 'The first of the patrol boats left Lisbon with a crew of forty.'],
    ],
    ['a dated line of a chronology', '<p>27 June 2012 – first boat leaves Lisbon</p>', ['27 June 2012 – first boat leaves Lisbon']],
    [
      'a paragraph signed by an agency',
      '<p>The second boat follows before the summer. (AFP)</p>',
      ['The second boat follows before the summer. (AFP)'],
    ],
    ['a short answer', '<p>He agreed.</p>', ['He agreed.']],
    [
      'a sentence before a link that is one too',
      '<p>The bad news for the crews is that it is all true. <a href="/a">All ships must report to both staffs every single day</a>.</p>',
      ['The bad news for the crews is that it is all true. All ships must report to both staffs every single day.'],
    ],
    [
      'a sentence about links',
      '<p>The text of the accord is <a href="/a">on the site of the ministry of defence in Praia</a>, and will be debated there.</p>',
      ['The text of the accord is on the site of the ministry of defence in Praia, and will be debated there.'],
    ],
  ])('%s is its own', (_, inner, lines) => {
    expect(read(inner)).toEqual(lines);
  });

  it.each([
    ['a date alone', '<p>27 June 2024</p>'],
    ['the date of publication', '<p>First published on 27 June 2024</p>'],
    ['a time alone', '<div>11:27</div>'],
    ['a caption with its agency', '<img src="a.jpg"><p>The boat leaves Lisbon. (AFP)</p>'],
    ['a link', '<p><a href="/a">Fishing fleet returns to harbour after a week of storms</a></p>'],
    ['a heading over nothing', '<h2>Related</h2>'],
  ])('%s is the page’s', (_, inner) => {
    expect(read(inner)).toEqual([]);
  });
});
