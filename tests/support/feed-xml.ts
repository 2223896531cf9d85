export interface FeedEntry {
  id: string;
  title: string;
  text: string;
  link?: string;
  date?: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An RSS feed as publishers write it, newest first. */
export const feedXml = (entries: readonly FeedEntry[], title = 'Wire'): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title>${entries
    .map(
      ({ id, title: headline, text, link, date }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${escape(headline)}</title>${link === undefined ? '' : `<link>${escape(link)}</link>`}${
          date === undefined ? '' : `<pubDate>${date}</pubDate>`
        }<description>${escape(text)}</description></item>`,
    )
    .join('')}</channel></rss>`;

/** A distinct, whole article. */
export const longText = (subject: string): string =>
  `<p>${subject}: the defence ministers of Poland and Romania signed a memorandum on joint training in Warsaw.</p>${Array.from(
    { length: 12 },
    (_, at) => `<p>${subject} paragraph ${at} tells what the two ministries agreed on, when the courses begin and who pays for them.</p>`,
  ).join('')}`;
