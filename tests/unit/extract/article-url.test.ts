import { describe, expect, it } from 'vitest';
import { articleUrl, cleanUrl } from '../../../server/src/extract/article-url.ts';
import { readPage } from '../../support/read-document.ts';

describe('the address of an article', () => {
  it.each([
    ['https://Example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?id=7&fbclid=IwAR0&page=2', 'https://example.org/a?id=7&page=2'],
    ['https://example.org/a?gclid=1&gbraid=2&msclkid=3&yclid=4&mc_cid=5#top', 'https://example.org/a'],
    ['https://example.org/a?q=caf%C3%A9&amp=1', 'https://example.org/a?q=caf%C3%A9'],
    ['https://example.org/a?outputType=amp', 'https://example.org/a'],
    ['https://example.org/#!/story/7', 'https://example.org/#!/story/7'],
    ['https://www.google.com/amp/s/example.org/news/a', 'https://example.org/news/a'],
    ['https://example-org.cdn.ampproject.org/c/s/example.org/news/a?usqp=mq331', 'https://example.org/news/a'],
    ['https://example.org:443/a?', 'https://example.org/a'],
    ['https://example.org/ampere?reference=utm_source', 'https://example.org/ampere?reference=utm_source'],
  ])('%s is known as %s', (text, url) => {
    expect(cleanUrl(text)).toBe(url);
  });

  it.each(['mailto:a@example.org', 'javascript:alert(1)', 'no address'])('%s is none', (text) => {
    expect(cleanUrl(text)).toBeNull();
  });

  it.each([
    ['the page’s own word of the same site wins', 'https://amp.example.org/a/amp?x=1', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['also when it is relative', 'https://example.org/a?print=1', '/a', 'https://example.org/a'],
    ['also under a public suffix of two parts', 'https://m.paper.co.uk/a', 'https://www.paper.co.uk/a', 'https://www.paper.co.uk/a'],
    ['but not its front page', 'https://example.org/a?utm_source=x', 'https://example.org/', 'https://example.org/a'],
    ['and not another site', 'https://copy.example/a', 'https://wire.example.net/a', 'https://copy.example/a'],
    ['and not what is no address', 'https://example.org/a', 'javascript:void(0)', 'https://example.org/a'],
    ['it stands alone where the page was pasted', null, 'https://example.org/a?fbclid=1', 'https://example.org/a'],
    ['and nothing stands where nothing is known', null, null, null],
  ])('%s', (_, found, stated, url) => {
    expect(articleUrl(found, stated)).toBe(url);
  });

  it('is cleaned in the article', () => {
    const page = `<html><head><title>Two navies meet in Praia</title><link rel="canonical" href="/patrols?utm_campaign=x"></head><body><h1>Two navies meet in Praia</h1><p>Portugal and Cabo Verde will go on patrolling the waters around the islands together, both ministries said.</p></body></html>`;
    expect(readPage(page, { url: 'https://example.org/patrols?gclid=9' }).url).toBe('https://example.org/patrols');
  });
});
