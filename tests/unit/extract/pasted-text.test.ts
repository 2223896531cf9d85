import { describe, expect, it } from 'vitest';
import { document, readDocument } from '../../support/read-document.ts';
import { extract } from '../../../server/src/extract/extract.ts';

const title = 'Norway and Latvia agree to train mine divers together';
const lead = 'The defence ministers of Norway and Latvia agreed on Tuesday that divers of both navies will train together in the Baltic each autumn.';
const second = 'The first course begins in September, and twelve divers from each navy will take part, the Latvian ministry said in a statement.';
const last = 'Both navies already clear old mines together, and the course is to make that work faster and safer in the winter months.';

const around = (before: readonly string[], between: readonly string[], behind: readonly string[]): string =>
  [...before, title, ...between, lead, second, last, ...behind].join('\n\n');

function isClean(text: string): void {
  const article = readDocument(text);
  expect([article.title, ...article.body]).toEqual([title, lead, second, last]);
}

describe('what stands around a pasted article is not its body', () => {
  it.each([
    ['a menu', ['Skip to main content', 'Home', 'Menu', 'Search'], [], []],
    ['a path of links', ['Home > World > Europe'], [], []],
    ['share rows', [], ['Share', 'Facebook Twitter WhatsApp Telegram', 'Share on Facebook', 'Copy link'], ['Share this article']],
    ['a reading time and a count', [], ['3 min read', '1204 views'], []],
    ['related links', [], [], ['Related articles', 'Norway buys new patrol boats for its coast guard', 'Latvia opens a school for drone pilots']],
    ['most read', [], [], ['Most read', 'Ten facts about old mines in the Baltic and who still looks for them']],
    ['a comment form', [], [], ['Leave a comment', 'Your email address will not be published. Required fields are marked *', 'Name', 'Post']],
    ['a newsletter', [], ['Subscribe to our newsletter for news every morning'], []],
    ['rights and cookies', [], [], ['This site uses cookies to give you the best experience.', '© 2026 The Baltic Ledger. All rights reserved.']],
    ['tags', [], [], ['#Norway #Latvia #Navy']],
    ['a pointer to another article', [], [], ['Read also: Norway buys new patrol boats for its coast guard']],
  ])('%s', (_, before, between, behind) => {
    isClean(around(before, between, behind));
  });

  it('but a long paragraph that begins like one stays', () => {
    const paragraph =
      'Related talks on a common school for divers, which the two navies began in the spring of last year, will go on in Oslo, and the ministers expect an outcome before the winter, as both of them told reporters after the meeting on Tuesday.';
    expect(readDocument(around([], [], [paragraph])).body).toEqual([lead, second, last, paragraph]);
  });
});

describe('a headline', () => {
  it.each([
    ['twice on one line', `${title} ${title}`],
    ['twice on two lines', `${title}\n\n${title}`],
    ['three times', `${title}\n\n${title}\n\n${title}`],
    ['four times', `${title} ${title}\n\n${title} ${title}`],
  ])('printed %s is kept once', (_, printed) => {
    const article = readDocument([printed, lead, second].join('\n\n'));
    expect([article.title, ...article.body]).toEqual([title, lead, second]);
  });
});

const wrap = (text: string): string => text.replaceAll(/(.{55,70}) /gu, '$1\n');

describe('hard-wrapped text', () => {
  it('is put together again, paragraph by paragraph', () => {
    const article = readDocument([title, wrap(`${lead} ${second}`), wrap(`${last} ${second}`)].join('\n\n'));
    expect(article.body).toEqual([`${lead} ${second}`, `${last} ${second}`]);
  });
});

describe('dates', () => {
  it.each([
    ['Published: 14 May 2024, 18:20', '2024-05-14T18:20'],
    ['14.05.2024 18:20', '2024-05-14T18:20'],
    ['14 Mayıs 2024 Salı 18:20', '2024-05-14T18:20'],
    ['14 мая 2024, 18:20', '2024-05-14T18:20'],
    ['١٤ مايو ٢٠٢٤', '2024-05-14'],
  ])('“%s” under the headline dates the article', (line, at) => {
    expect(readDocument(around([], [line], [])).published).toMatchObject({ at, origin: 'printed' });
  });

  it('the page’s own clock above the headline gives way to the date under it', () => {
    expect(readDocument(around(['Sunday, November 1, 2026'], ['May 14, 2024'], [])).published?.at).toBe('2024-05-14');
  });

  it('a date inside a sentence is none, nor one after the day of retrieval', () => {
    const told = 'The navies signed their first accord on 3 March 2019 in the port of Riga, in the presence of both ministers of defence.';
    expect(readDocument([title, lead, told].join('\n\n')).published).toBeNull();
    expect(readDocument(around([], ['14 May 2031'], [])).published).toBeNull();
  });

  it('what the sender says comes first, and the address last', () => {
    const url = 'https://news.example/2023/02/01/divers';
    expect(readDocument(around([], [], []), { url }).published).toEqual({ at: '2023-02-01', precision: 'day', origin: 'url' });
    expect(readDocument(around([], ['May 14, 2024'], []), { url, publishedAt: '2022-01-31' }).published).toMatchObject({
      at: '2022-01-31',
      origin: 'given',
    });
  });
});

describe('what is no article', () => {
  it.each([
    ['nothing', '', 'no-text'],
    ['white space', ' \n\t\n ', 'no-text'],
    ['a menu alone', 'Home\n\nMenu\n\nSearch', 'no-text'],
    ['a picture', `\u0089PNG\r\n\u001A\n\0\0\0\rIHDR${'\0\uFFFD\u0001'.repeat(50)}`, 'binary'],
    ['an archive read as text', `PK\u0003\u0004${'\uFFFD\u0002\u0007ab'.repeat(80)}`, 'binary'],
    ['more than 20 MB', 'x'.repeat(20 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused with its reason', (_, content, reason) => {
    expect(extract(document(content))).toMatchObject({ kind: 'skipped', reason });
  });
});
