import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { answerArticle } from './article.ts';
import { answerArticleStory } from './article-story.ts';
import { answerArticles } from './articles.ts';
import { answerChanges } from './changes.ts';
import { answerCountryBalance } from './country-balance.ts';
import { answerEvaluation } from './evaluation.ts';
import { answerEvidencePack } from './evidence-pack.ts';
import { answerFacets } from './facets.ts';
import { answerJobEntries, answerJobs } from './jobs.ts';
import { answerCorrections } from './corrections.ts';
import { answerNotes } from './notes.ts';
import { answerOutages } from './outages.ts';
import { answerPairChronology } from './pair-chronology.ts';
import { answerPairCodedEvents } from './pair-coded-events.ts';
import { answerPairFacts } from './pair-facts.ts';
import { answerPairLadder } from './pair-ladder.ts';
import { answerPairPeople } from './pair-people.ts';
import { answerPairSources } from './pair-sources.ts';
import { answerPairPeriods } from './pair-periods.ts';
import { answerPairSummary } from './pair.ts';
import { answerRegions } from './regions.ts';
import { answerRelated } from './related.ts';
import { answerRelationships } from './relationships.ts';
import { answerSource, answerSources } from './sources.ts';
import { answerStatus } from './status.ts';
import { answerStories } from './stories.ts';
import { answerStrands } from './strands.ts';
import { answerSummary } from './summary.ts';
import { answerTimeline } from './timeline.ts';
import { answerUpcoming } from './upcoming.ts';
import { answerViews } from './views.ts';
import type { QueryDeps } from './query-deps.ts';

export interface QuestionDeps extends QueryDeps {
  version: string;
  tagger: string;
  now: () => Date;
}

type Table = typeof endpoints;

/** Who answers what, from the store and the tally alone: so it can be asked in any thread that has both. */
export const questions = {
  status: answerStatus,
  evaluation: answerEvaluation,
  facets: answerFacets,
  summary: answerSummary,
  timeline: answerTimeline,
  relationships: answerRelationships,
  pairPeriods: answerPairPeriods,
  regions: answerRegions,
  changes: answerChanges,
  strands: answerStrands,
  upcoming: answerUpcoming,
  stories: answerStories,
  articles: answerArticles,
  articleById: answerArticle,
  related: answerRelated,
  articleStory: answerArticleStory,
  countryBalance: answerCountryBalance,
  pairSummary: answerPairSummary,
  pairChronology: answerPairChronology,
  pairLadder: answerPairLadder,
  pairFacts: answerPairFacts,
  pairPeople: answerPairPeople,
  pairSources: answerPairSources,
  sources: answerSources,
  sourceById: answerSource,
  outages: answerOutages,
  jobs: answerJobs,
  jobEntries: answerJobEntries,
  pairCodedEvents: answerPairCodedEvents,
  views: answerViews,
  notes: answerNotes,
  corrections: answerCorrections,
  evidencePack: answerEvidencePack,
} satisfies { [N in EndpointName]?: (deps: QuestionDeps, query: QueryOf<Table[N]>) => AnswerOf<Table[N]> | Promise<AnswerOf<Table[N]>> };

export type QuestionName = keyof typeof questions;

export const questionNames = Object.keys(questions) as QuestionName[];
