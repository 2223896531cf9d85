import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Facts } from './corpus-facts.ts';

/** One question of the dashboard. `n` chooses other values each time, so that no answer is merely remembered where the filter has any. */
export interface Question {
  name: string;
  path: (n: number) => string;
  /** Milliseconds that the 95th of a hundred warm answers should take, over a million articles on two cores. */
  aim: number;
  /** The same in plain SQL over `plain-tables.ts`, for one value. */
  sql?: string;
}

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!;

const [counted, withText, page] = [50, 100, 15];

const months = 'substr(a.day, 1, 7)';

export function questionsOf({ countries, pairs, words, ids }: Facts): Question[] {
  const country = (n: number): CountryCode => pick(countries, n);
  const pair = (n: number): string => pick(pairs, n);
  const word = (n: number): string => encodeURIComponent(pick(words, n));
  const inCountry = `JOIN country c ON c.id = a.id AND c.country = '${countries[0]}'`;
  const match = `JOIN main.full_text f ON f.rowid = a.id AND f.full_text MATCH '${words[0]}'`;
  const ofPair = `pair_of p ON p.id = a.id AND p.pair = '${pairs[0]}'`;
  return [
    {
      name: 'timeline, months by topic',
      path: () => '/timeline?unit=month',
      aim: counted,
      sql: `SELECT ${months}, t.topic, count(*) FROM narrow a JOIN topic t ON t.id = a.id WHERE a.relevant = 1 GROUP BY 1, 2`,
    },
    {
      name: 'timeline, weeks by topic, one country',
      path: (n) => `/timeline?unit=week&country=${country(n)}`,
      aim: counted,
      sql: `SELECT strftime('%Y %W', a.day), t.topic, count(*) FROM narrow a ${inCountry} JOIN topic t ON t.id = a.id WHERE a.relevant = 1 GROUP BY 1, 2`,
    },
    {
      name: 'timeline, days by stance, one pair',
      path: (n) => `/timeline?unit=day&split=stance&pair=${pair(n)}`,
      aim: counted,
      sql: `SELECT a.day, p.stance, count(*) FROM narrow a JOIN ${ofPair} WHERE a.relevant = 1 GROUP BY 1, 2`,
    },
    {
      name: 'timeline, stories',
      path: () => '/timeline?unit=month&count=stories',
      aim: counted,
      sql: `SELECT month, count(*) FROM (SELECT story, min(${months}) AS month FROM narrow a WHERE relevant = 1 GROUP BY story) GROUP BY 1`,
    },
    {
      name: 'facets, no filter',
      path: () => '/facets',
      aim: counted,
      sql: `SELECT 'c', country, count(*) FROM country c JOIN narrow a ON a.id = c.id WHERE a.relevant = 1 GROUP BY 2 UNION ALL SELECT 't', topic, count(*) FROM topic t JOIN narrow a ON a.id = t.id WHERE a.relevant = 1 GROUP BY 2 UNION ALL SELECT 'p', pair, count(*) FROM pair_of p JOIN narrow a ON a.id = p.id WHERE a.relevant = 1 GROUP BY 2 UNION ALL SELECT 'l', language, count(*) FROM narrow WHERE relevant = 1 GROUP BY 2 UNION ALL SELECT 'm', publisher, count(*) FROM narrow WHERE relevant = 1 GROUP BY 2`,
    },
    {
      name: 'facets, one country',
      path: (n) => `/facets?country=${country(n)}`,
      aim: counted,
      sql: `WITH rows AS MATERIALIZED (SELECT a.* FROM narrow a ${inCountry} WHERE a.relevant = 1) SELECT 'c', country, count(*) FROM country c JOIN rows a ON a.id = c.id GROUP BY 2 UNION ALL SELECT 't', topic, count(*) FROM topic t JOIN rows a ON a.id = t.id GROUP BY 2 UNION ALL SELECT 'p', pair, count(*) FROM pair_of p JOIN rows a ON a.id = p.id GROUP BY 2 UNION ALL SELECT 'l', language, count(*) FROM rows GROUP BY 2 UNION ALL SELECT 'm', publisher, count(*) FROM rows GROUP BY 2`,
    },
    {
      name: 'facets, two countries, a topic, five years',
      path: (n) => `/facets?country=${country(n)}&country=${country(n + 1)}&topic=exercise&from=2020-01-01&to=2024-12-31`,
      aim: counted,
    },
    { name: 'summary, one country', path: (n) => `/summary?country=${country(n)}`, aim: counted },
    {
      name: 'network, the 300 strongest pairs',
      path: () => '/relationships?limit=300',
      aim: counted,
      sql: `SELECT p.pair, count(*), count(DISTINCT a.story), min(a.day), max(a.day) FROM pair_of p JOIN narrow a ON a.id = p.id WHERE a.relevant = 1 GROUP BY 1 ORDER BY 2 DESC LIMIT 300`,
    },
    {
      name: 'network, all pairs of one country',
      path: (n) => `/relationships?limit=1000&country=${country(n)}`,
      aim: counted,
      sql: `SELECT p.pair, count(*), count(DISTINCT a.story), min(a.day), max(a.day) FROM narrow a ${inCountry} JOIN pair_of p ON p.id = a.id WHERE a.relevant = 1 GROUP BY 1 ORDER BY 2 DESC`,
    },
    {
      name: 'matrix, a thousand pairs by period',
      path: () => '/relationships?limit=1000',
      aim: counted,
      sql: `SELECT p.pair, substr(a.day, 1, 4), count(*) FROM pair_of p JOIN narrow a ON a.id = p.id WHERE a.relevant = 1 GROUP BY 1, 2`,
    },
    {
      name: 'relationships of a year, with the year before',
      path: (n) => `/relationships?limit=50&from=${2016 + (n % 9)}-01-01&to=${2016 + (n % 9)}-12-31`,
      aim: counted,
    },
    { name: 'changes', path: () => '/changes?days=30', aim: counted },
    { name: 'changes, one country', path: (n) => `/changes?days=30&country=${country(n)}`, aim: counted },
    { name: 'strands, one country', path: (n) => `/strands?country=${country(n)}`, aim: counted },
    { name: 'announced for days to come', path: () => '/upcoming', aim: counted },
    { name: 'balance of a country', path: (n) => `/countries/${country(n)}/balance`, aim: counted },
    {
      name: 'pair page: summary',
      path: (n) => `/pairs/${pair(n)}`,
      aim: counted,
      sql: `SELECT count(*), count(DISTINCT a.story), count(DISTINCT a.publisher), min(a.day), max(a.day) FROM narrow a JOIN ${ofPair} WHERE a.relevant = 1`,
    },
    { name: 'pair page: chronology', path: (n) => `/pairs/${pair(n)}/chronology?limit=50`, aim: counted },
    { name: 'pair page: ladder of stages', path: (n) => `/pairs/${pair(n)}/ladder`, aim: counted },
    { name: 'pair page: strands', path: (n) => `/strands?pair=${pair(n)}&limit=30`, aim: counted },
    { name: 'pair page: facts', path: (n) => `/pairs/${pair(n)}/facts?limit=100`, aim: counted },
    { name: 'pair page: people', path: (n) => `/pairs/${pair(n)}/people?limit=20`, aim: counted },
    { name: 'newest stories', path: () => '/stories?limit=10', aim: counted },
    {
      name: 'newest page',
      path: () => '/articles?limit=50',
      aim: page,
      sql: 'SELECT s.id, s.article, s.tagging FROM main.articles s WHERE s.id IN (SELECT id FROM narrow WHERE relevant = 1 ORDER BY day DESC, id DESC LIMIT 50)',
    },
    {
      name: 'newest page, one country',
      path: (n) => `/articles?limit=50&country=${country(n)}`,
      aim: page,
      sql: `SELECT s.id, s.article, s.tagging FROM main.articles s WHERE s.id IN (SELECT a.id FROM narrow a ${inCountry} WHERE a.relevant = 1 ORDER BY a.day DESC, a.id DESC LIMIT 50)`,
    },
    {
      name: 'ranked search, common word and country',
      path: (n) => `/articles?sort=relevance&limit=25&q=${word(n)}&country=${country(n)}`,
      aim: withText,
      sql: `SELECT a.id FROM narrow a ${match} ${inCountry} WHERE a.relevant = 1 ORDER BY bm25(full_text) LIMIT 25`,
    },
    {
      name: 'timeline, common word',
      path: (n) => `/timeline?unit=month&q=${word(n)}`,
      aim: withText,
      sql: `SELECT ${months}, t.topic, count(*) FROM narrow a ${match} JOIN topic t ON t.id = a.id WHERE a.relevant = 1 GROUP BY 1, 2`,
    },
    {
      name: 'facets, common word',
      path: (n) => `/facets?q=${word(n)}`,
      aim: withText,
      sql: `WITH rows AS MATERIALIZED (SELECT a.* FROM narrow a ${match} WHERE a.relevant = 1) SELECT 'c', country, count(*) FROM country c JOIN rows a ON a.id = c.id GROUP BY 2 UNION ALL SELECT 't', topic, count(*) FROM topic t JOIN rows a ON a.id = t.id GROUP BY 2 UNION ALL SELECT 'p', pair, count(*) FROM pair_of p JOIN rows a ON a.id = p.id GROUP BY 2`,
    },
    { name: 'facets, common word and country', path: (n) => `/facets?q=${word(n)}&country=${country(n)}`, aim: withText },
    { name: 'relationships, common word', path: (n) => `/relationships?limit=50&q=${word(n)}`, aim: withText },
    {
      name: 'facets, words and fields together',
      path: (n) => `/facets?q=${encodeURIComponent(`${pick(words, n)} topic:exercise -country:${country(n)}`)}`,
      aim: withText,
    },
    { name: 'an article', path: (n) => `/articles/${pick(ids, n)}`, aim: page },
    { name: 'more like an article', path: (n) => `/articles/${pick(ids, n)}/related`, aim: withText },
    { name: 'story of an article', path: (n) => `/articles/${pick(ids, n)}/story`, aim: page },
    { name: 'status', path: () => '/status', aim: counted },
    { name: 'sources', path: () => '/sources', aim: counted },
  ];
}
