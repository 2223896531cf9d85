import type { AnswerOf, BodyOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { answerArticle } from '../query/article.ts';
import { answerArticleStory } from '../query/article-story.ts';
import { answerArticles } from '../query/articles.ts';
import { answerChanges } from '../query/changes.ts';
import { answerCountryBalance } from '../query/country-balance.ts';
import { answerEvaluation } from '../query/evaluation.ts';
import { answerCompareEvidencePack } from '../query/compare-evidence-pack.ts';
import { answerEvidencePack } from '../query/evidence-pack.ts';
import { answerFacets } from '../query/facets.ts';
import { answerJobEntries, answerJobs } from '../query/jobs.ts';
import { answerNotes } from '../query/notes.ts';
import { answerPairCodedEvents } from '../query/pair-coded-events.ts';
import { answerPairChronology } from '../query/pair-chronology.ts';
import { answerPairSummary } from '../query/pair.ts';
import { answerPairFacts } from '../query/pair-facts.ts';
import { answerPairLadder } from '../query/pair-ladder.ts';
import { answerPairPeople } from '../query/pair-people.ts';
import { answerPairSources } from '../query/pair-sources.ts';
import { answerPairStrands } from '../query/pair-strands.ts';
import { answerRegions } from '../query/regions.ts';
import { answerRelated } from '../query/related.ts';
import { answerRelationships } from '../query/relationships.ts';
import { answerSource, answerSources } from '../query/sources.ts';
import { answerStatus } from '../query/status.ts';
import { answerStories } from '../query/stories.ts';
import { answerStrands } from '../query/strands.ts';
import { answerSummary } from '../query/summary.ts';
import { answerTimeline } from '../query/timeline.ts';
import { answerUpcoming } from '../query/upcoming.ts';
import { answerViews } from '../query/views.ts';
import type { AppDeps } from './app-deps.ts';

type Table = typeof endpoints;

interface Asked<E> {
  query: QueryOf<E>;
  body: BodyOf<E>;
  bytes: Buffer;
  /** Of an upload: where it lies until it is answered. */
  file: string;
}

export type Handlers = { [N in EndpointName]: (asked: Asked<Table[N]>) => AnswerOf<Table[N]> | Promise<AnswerOf<Table[N]>> };

/** Who answers what. */
export const handlersOf = (deps: AppDeps): Handlers => ({
  status: () => answerStatus(deps),
  evaluation: () => answerEvaluation(),
  facets: ({ query }) => answerFacets(deps, query),
  summary: ({ query }) => answerSummary(deps, query),
  timeline: ({ query }) => answerTimeline(deps, query),
  relationships: ({ query }) => answerRelationships(deps, query),
  regions: ({ query }) => answerRegions(deps, query),
  changes: ({ query }) => answerChanges(deps, query),
  strands: ({ query }) => answerStrands(deps, query),
  upcoming: ({ query }) => answerUpcoming(deps, query),
  stories: ({ query }) => answerStories(deps, query),
  articles: ({ query }) => answerArticles(deps, query),
  articleById: ({ query }) => answerArticle(deps, query),
  related: ({ query }) => answerRelated(deps, query),
  articleStory: ({ query }) => answerArticleStory(deps, query),
  joinStories: ({ body }) => deps.commands.joinStories(body),
  splitStory: ({ body }) => deps.commands.splitStory(body),
  countryBalance: ({ query }) => answerCountryBalance(deps, query),
  pairSummary: ({ query }) => answerPairSummary(deps, query),
  pairChronology: ({ query }) => answerPairChronology(deps, query),
  pairLadder: ({ query }) => answerPairLadder(deps, query),
  pairStrands: ({ query }) => answerPairStrands(deps, query),
  pairFacts: ({ query }) => answerPairFacts(deps, query),
  pairPeople: ({ query }) => answerPairPeople(deps, query),
  pairSources: ({ query }) => answerPairSources(deps, query),
  addText: ({ body }) => deps.commands.addText(body),
  addUrl: ({ body }) => deps.commands.addUrl(body),
  addFile: ({ query, bytes }) => deps.commands.addFile(query.name, bytes),
  loadSample: () => deps.commands.loadSample(),
  removeSample: () => deps.commands.removeSample(),
  removeArticle: ({ query }) => deps.commands.removeArticle(query.id),
  sources: () => answerSources(deps),
  sourceById: ({ query }) => answerSource(deps, query),
  previewSource: ({ body }) => deps.commands.previewSource(body.url),
  addSource: ({ body }) => deps.commands.addSource(body),
  changeSource: ({ query, body }) => deps.commands.changeSource(query.id, body),
  removeSource: ({ query }) => deps.commands.removeSource(query.id, query.articles),
  pollSource: ({ query }) => deps.commands.pollSource(query.id),
  exportSources: () => deps.commands.exportSources(),
  importSources: ({ bytes }) => deps.commands.importSources(bytes),
  starterSources: () => deps.commands.starterSources(),
  jobs: () => answerJobs(deps),
  jobEntries: ({ query }) => answerJobEntries(deps, query),
  cancelJob: ({ query }) => deps.commands.cancelJob(query.id),
  startRetag: () => deps.commands.startRetag(),
  startVisitAll: () => deps.commands.startVisitAll(),
  tryImport: ({ query, file }) => deps.commands.tryImport(query.name, file, query.columns),
  startImport: ({ query, file }) => deps.commands.startImport(query.name, file, query.columns),
  pairCodedEvents: ({ query }) => answerPairCodedEvents(deps, query),
  views: () => answerViews(deps),
  saveView: ({ body }) => deps.commands.saveView(body),
  removeView: ({ query }) => deps.commands.removeView(query.id),
  notes: ({ query }) => answerNotes(deps, query),
  saveNote: ({ body }) => deps.commands.saveNote(body),
  removeNote: ({ query }) => deps.commands.removeNote(query.id),
  evidencePack: ({ query }) => answerEvidencePack(deps, query),
  compareEvidencePack: ({ body }) => answerCompareEvidencePack(deps, body),
});
