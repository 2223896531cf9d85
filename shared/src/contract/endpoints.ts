import { addFile, addText, addUrl } from './add.ts';
import { articleById, removeArticle } from './article.ts';
import { articleStory, joinStories, splitStory } from './article-story.ts';
import { articles } from './articles.ts';
import { changes } from './changes.ts';
import { correctArticle, corrections, undoCorrection } from './corrections.ts';
import { countryBalance } from './country-balance.ts';
import { evaluation } from './evaluation.ts';
import { compareEvidencePack, evidencePack } from './evidence-pack.ts';
import { facets } from './facets.ts';
import { cancelJob, jobEntries, jobs, startImport, startRetag, startVisitAll, tryImport } from './jobs.ts';
import { notes, removeNote, saveNote } from './notes.ts';
import { outages } from './outages.ts';
import { pairChronology, pairSummary } from './pair.ts';
import { pairCodedEvents } from './pair-coded-events.ts';
import { pairFacts } from './pair-facts.ts';
import { pairLadder } from './pair-ladder.ts';
import { pairPeople } from './pair-people.ts';
import { pairSources } from './pair-sources.ts';
import { pairPeriods } from './pair-periods.ts';
import { regions } from './regions.ts';
import { related } from './related.ts';
import { relationships } from './relationships.ts';
import { loadSample, removeSample, status } from './status.ts';
import {
  addSource,
  changeSource,
  exportSources,
  importSources,
  pollSource,
  previewSource,
  removeSource,
  sourceById,
  sources,
  starterSources,
} from './sources.ts';
import { stories } from './stories.ts';
import { strands } from './strands.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { upcoming } from './upcoming.ts';
import { removeView, saveView, views } from './views.ts';

/** Every question and command: the table that server, client, OpenAPI and tests read. */
export const endpoints = {
  status,
  evaluation,
  facets,
  summary,
  timeline,
  relationships,
  pairPeriods,
  regions,
  changes,
  strands,
  upcoming,
  stories,
  articles,
  articleById,
  related,
  articleStory,
  joinStories,
  splitStory,
  countryBalance,
  pairSummary,
  pairChronology,
  pairLadder,
  pairFacts,
  pairPeople,
  pairSources,
  addText,
  addUrl,
  addFile,
  removeArticle,
  loadSample,
  removeSample,
  sources,
  sourceById,
  previewSource,
  addSource,
  changeSource,
  removeSource,
  pollSource,
  exportSources,
  importSources,
  starterSources,
  outages,
  jobs,
  jobEntries,
  cancelJob,
  startRetag,
  startVisitAll,
  tryImport,
  startImport,
  pairCodedEvents,
  views,
  saveView,
  removeView,
  notes,
  saveNote,
  removeNote,
  corrections,
  correctArticle,
  undoCorrection,
  evidencePack,
  compareEvidencePack,
} as const;

export type EndpointName = keyof typeof endpoints;
