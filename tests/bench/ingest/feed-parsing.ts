import { XMLParser } from 'fast-xml-parser';
import { readFeed } from '../../../server/src/ingest/feed/read-feed.ts';
import { cpuSeconds, print } from '../measure.ts';
import { newArticles } from './new-articles.ts';

const rounds = 20;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A feed as papers have it: so many items with a teaser, or with their whole text. */
function feedOf(items: number, whole: boolean): string {
  const parts: string[] = [];
  for (const { title, text, url } of newArticles(5)) {
    const content = whole ? `<content:encoded><![CDATA[<p>${text.replaceAll('\n\n', '</p><p>')}</p>]]></content:encoded>` : '';
    const teaser = `<description>${escaped(text.slice(0, 220))}…</description>`;
    parts.push(
      `<item><title>${escaped(title)}</title><link>${url}</link><guid isPermaLink="false">${url}</guid><pubDate>Tue, 05 May 2026 07:11:00 +0200</pubDate><category>World</category>${teaser}${content}</item>`,
    );
    if (parts.length === items) break;
  }
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://news.example.org/</link><ttl>60</ttl>${parts.join('')}</channel></rss>`;
}

/** Bytes of a feed to its items (decoded, guarded, parsed, made whole), beside a parser of XML that knows nothing of feeds. */
export function feedParsing(): void {
  print('\nFeeds, from bytes to items:');
  for (const [what, text] of [
    ['300 items with a teaser', feedOf(300, false)],
    ['60 items with their text', feedOf(60, true)],
  ] as const) {
    const bytes = Buffer.from(text);
    const parser = new XMLParser({ ignoreAttributes: false });
    const ways: [string, () => unknown][] = [
      ['readFeed', () => readFeed(bytes, 'application/rss+xml', 'https://news.example.org/feed')],
      ['fast-xml-parser alone', () => parser.parse(bytes.toString('utf8')) as unknown],
    ];
    const told = ways.map(([name, work]) => {
      for (let round = 0; round < 3; round += 1) work();
      const seconds = cpuSeconds(() => {
        for (let round = 0; round < rounds; round += 1) work();
      });
      return `${name} ${((rounds * bytes.length) / 1e6 / seconds).toFixed(1)} MB/s`;
    });
    print(`  ${what.padEnd(26)} ${(bytes.length / 1000).toFixed(0).padStart(5)} kB: ${told.join(', ')}`);
  }
}
