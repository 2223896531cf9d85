import type { Article, Dated } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Extract } from '../stages.ts';
import { articleUrl } from './article-url.ts';
import { dateFromUrl } from './dates/from-url.ts';
import { believed } from './dates/instant.ts';
import { machineDate } from './dates/machine.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { languageOf, primary } from './language.ts';
import { tidy, wordCount } from './normalise.ts';
import { noText, refuse } from './refuse.ts';
import { textHash } from './text-hash.ts';
import { readText } from './text/read-text.ts';

const fewestWords = 5;

/** Some words stand in so much of a line, or none. */
const looked = 2000;

/** Reads a document as what it is, lays over it what the sender says, and gives an article or the reason why there is none. */
export const extract: Extract = (document) => {
  const refused = refuse(document.content);
  if (refused) return refused;
  const given = document.title === undefined ? null : tidy(document.title);
  const draft =
    document.mediaType === 'text/html'
      ? readHtml(document.content, { title: given, url: document.url ?? null, retrievedAt: document.retrievedAt })
      : readText(document.content, given);
  const article = toArticle(draft, document);
  return isWordless(article) ? noText() : { kind: 'article', article };
};

/** Counted until there are enough. */
function isWordless({ title, body }: Article): boolean {
  let words = 0;
  return [title, ...body].every((text) => (words += wordCount(text.slice(0, looked))) < fewestWords);
}

function toArticle(draft: Draft, document: RawDocument): Article {
  const title = tidy(draft.title);
  const body = draft.body.map(tidy).filter((paragraph) => paragraph !== '');
  const url = articleUrl(document.url ?? null, draft.url);
  const published = publishedOf(draft, document, url);
  return {
    title,
    body,
    captions: draft.captions.map(tidy).filter((caption) => caption !== ''),
    byline: draft.byline === null ? null : tidy(draft.byline),
    publisher: document.publisher ?? draft.publisher,
    url,
    published,
    updated: sensibleUpdate(believed(draft.updated, document.retrievedAt), published),
    language: primary(document.language ?? null) ?? languageOf([title, ...body].join('\n'), draft.claimedLanguage),
    retrievedAt: document.retrievedAt,
    sourceId: document.sourceId,
    sample: document.sample,
    textHash: textHash(title, body),
  };
}

/** The sender's word, then the page's own, then its address; none that is later than the retrieval. */
function publishedOf(draft: Draft, document: RawDocument, url: string | null): Dated | null {
  const said = document.publishedAt === undefined ? null : machineDate(document.publishedAt);
  const checked = document.publishedOrigin === 'feed' ? believed(said, document.retrievedAt) : said;
  if (checked) return { ...checked, origin: document.publishedOrigin ?? 'given' };
  const printed = believed(draft.published, document.retrievedAt);
  if (printed) return printed;
  const fromUrl = url === null ? null : believed(dateFromUrl(url), document.retrievedAt);
  return fromUrl ? { ...fromUrl, origin: 'url' } : null;
}

/** A change before publication is a mistake of the page. */
const sensibleUpdate = (updated: Dated | null, published: Dated | null): Dated | null =>
  updated && published && updated.at.slice(0, 10) < published.at.slice(0, 10) ? null : updated;
