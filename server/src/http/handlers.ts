import type { AnswerOf, BodyOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { answerCompareEvidencePack } from '../query/compare-evidence-pack.ts';
import { type QuestionName, questionNames } from '../query/questions.ts';
import type { AppDeps } from './app-deps.ts';

type Table = typeof endpoints;

interface Asked<E> {
  query: QueryOf<E>;
  body: BodyOf<E>;
  bytes: Buffer;
  /** Of an upload: where it lies until it is answered. */
  file: string;
}

type Commanding = { [N in Exclude<EndpointName, QuestionName>]: (asked: Asked<Table[N]>) => AnswerOf<Table[N]> | Promise<AnswerOf<Table[N]>> };

/** Questions are answered as JSON, in its bytes: where they are asked elsewhere, nothing is read again on the way. */
type Asking = { [N in QuestionName]: (asked: Asked<Table[N]>) => Promise<Uint8Array> };

const asking = ({ ask }: AppDeps): Asking =>
  Object.fromEntries(questionNames.map((name) => [name, ({ query }: { query: unknown }) => ask(name, query)])) as unknown as Asking;

/** Who answers what. */
export const handlersOf = (deps: AppDeps): Commanding & Asking => ({
  ...asking(deps),
  joinStories: ({ body }) => deps.commands.joinStories(body),
  splitStory: ({ body }) => deps.commands.splitStory(body),
  addText: ({ body }) => deps.commands.addText(body),
  addUrl: ({ body }) => deps.commands.addUrl(body),
  addFile: ({ query, bytes }) => deps.commands.addFile(query.name, bytes),
  loadSample: () => deps.commands.loadSample(),
  removeSample: () => deps.commands.removeSample(),
  removeArticle: ({ query }) => deps.commands.removeArticle(query.id),
  previewSource: ({ body }) => deps.commands.previewSource(body.url),
  addSource: ({ body }) => deps.commands.addSource(body),
  changeSource: ({ query, body }) => deps.commands.changeSource(query.id, body),
  removeSource: ({ query }) => deps.commands.removeSource(query.id, query.articles),
  pollSource: ({ query }) => deps.commands.pollSource(query.id),
  exportSources: () => deps.commands.exportSources(),
  importSources: ({ bytes }) => deps.commands.importSources(bytes),
  starterSources: () => deps.commands.starterSources(),
  cancelJob: ({ query }) => deps.commands.cancelJob(query.id),
  startRetag: () => deps.commands.startRetag(),
  startVisitAll: () => deps.commands.startVisitAll(),
  tryImport: ({ query, file }) => deps.commands.tryImport(query.name, file, query.columns),
  startImport: ({ query, file }) => deps.commands.startImport(query.name, file, query.columns),
  saveView: ({ body }) => deps.commands.saveView(body),
  removeView: ({ query }) => deps.commands.removeView(query.id),
  saveNote: ({ body }) => deps.commands.saveNote(body),
  removeNote: ({ query }) => deps.commands.removeNote(query.id),
  correctArticle: ({ body }) => deps.commands.correctArticle(body),
  undoCorrection: ({ query }) => deps.commands.undoCorrection(query.id),
  compareEvidencePack: ({ body }) => answerCompareEvidencePack(deps, body),
});
