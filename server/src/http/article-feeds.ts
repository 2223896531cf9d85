import { articles, type ArticleSummary } from '@entente/shared/contract/articles';
import { documents } from '@entente/shared/contract/documents';
import { Filter, filterToPairs } from '@entente/shared/contract/filter';
import { countriesOf, isPair } from '@entente/shared/domain/codes';
import { countryName, isCountryCode } from '@entente/shared/vocabulary/countries';
import { topics } from '@entente/shared/vocabulary/topics';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { AppDeps } from './app-deps.ts';
import { HttpProblem } from './http-problem.ts';
import { type ArticleFeed, feedFormats, isFeedFormat } from './feed-formats.ts';

type Deps = Pick<AppDeps, 'ask' | 'now'>;

const most = 100;

/** The newest articles under a filter, for readers of feeds. */
export function articleFeeds(deps: Deps): Router {
  const router = express.Router();
  router.get(documents.articleFeed.path, feed(deps));
  return router;
}

const feed =
  (deps: Deps): RequestHandler =>
  async (request, response) => {
    const format = String(request.params['format']);
    if (!isFeedFormat(format)) throw new HttpProblem(404, `Feeds are written as ${Object.keys(feedFormats).join(', ')}.`);
    // As strict as every other question: a mistyped part must not send everything.
    const filter = Filter.strict().parse(request.query);
    const answer = await deps.ask('articles', { ...filter, sort: 'newest', limit: most });
    const { items } = articles.answer.parse(JSON.parse(Buffer.from(answer).toString('utf8')));
    const { mediaType, write } = feedFormats[format];
    response.locals['route'] = 'articleFeed';
    response.set('content-type', `${mediaType}; charset=utf-8`).send(write(feedOf(request, filter, items, deps.now())));
  };

function feedOf(request: Request, filter: Filter, items: readonly ArticleSummary[], now: Date): ArticleFeed {
  const base = `${request.protocol}://${request.get('host')}`;
  const search = new URLSearchParams(filterToPairs(filter)).toString();
  return {
    title: `Entente: ${filterInWords(filter)}`,
    page: `${base}/articles${search === '' ? '' : `?${search}`}`,
    self: base + request.originalUrl,
    updated: now,
    items: items.map((item) => ({
      id: `${base}/articles/${item.id}`,
      url: `${base}/articles/${item.id}`,
      original: item.url !== null && /^https?:/iu.test(item.url) ? item.url : null,
      title: `${item.sample ? '[Sample] ' : ''}${item.title}`,
      text: item.lead,
      // Retrieval is when the article came to be known; a feed must have a time even where the article's own is unknown.
      updated: new Date(item.retrievedAt),
      published: publishedOf(item),
      author: item.publisher,
      tags: [...item.relations.map(({ pair }) => nameOf(pair)), ...item.topics.map(nameOf), ...(item.sample ? ['Sample'] : [])],
      language: item.language === 'und' ? null : item.language,
    })),
  };
}

/** Only what is known to the day: a feed has no way to say "some time in 2015". */
function publishedOf({ published }: ArticleSummary): Date | null {
  if (published === null || published.precision === 'month' || published.precision === 'year') return null;
  const time = Date.parse(published.at.length === 16 ? `${published.at}Z` : published.at);
  return Number.isNaN(time) ? null : new Date(time);
}

function nameOf(value: string): string {
  if (isPair(value)) return countriesOf(value).map(countryName).join('–');
  if (isCountryCode(value)) return countryName(value);
  return Object.hasOwn(topics, value) ? topics[value as keyof typeof topics].label : value;
}

const filterInWords = (filter: Filter): string =>
  filterToPairs(filter)
    .map(([key, value]) => (key === 'from' ? `since ${value}` : key === 'to' ? `until ${value}` : nameOf(value)))
    .join(' · ') || 'all articles';
