import type { addFile, AddOutcome, addText, addUrl } from '@entente/shared/contract/add';
import type { joinStories, splitStory } from '@entente/shared/contract/article-story';
import type { AnswerOf, BodyOf } from '@entente/shared/contract/endpoint';
import type { correctArticle, undoCorrection } from '@entente/shared/contract/corrections';
import type { cancelJob, ColumnMap, startImport, startRetag, startVisitAll, tryImport } from '@entente/shared/contract/jobs';
import type { removeNote, saveNote } from '@entente/shared/contract/notes';
import type {
  addSource,
  changeSource,
  exportSources,
  importSources,
  pollSource,
  previewSource,
  removeSource,
  starterSources,
} from '@entente/shared/contract/sources';
import type { removeView, saveView } from '@entente/shared/contract/views';

/** What is done about sources: those that ask the web, those that change the plan, and lists. */
export interface SourceCommands {
  previewSource(url: string): Promise<AnswerOf<typeof previewSource>>;
  addSource(settings: BodyOf<typeof addSource>): Promise<AnswerOf<typeof addSource>>;
  changeSource(id: string, settings: BodyOf<typeof changeSource>): Promise<AnswerOf<typeof changeSource>>;
  removeSource(id: string, articles: 'keep' | 'drop'): Promise<AnswerOf<typeof removeSource>>;
  pollSource(id: string): Promise<AnswerOf<typeof pollSource>>;
  exportSources(): Promise<AnswerOf<typeof exportSources>>;
  importSources(bytes: Buffer): Promise<AnswerOf<typeof importSources>>;
  starterSources(): Promise<AnswerOf<typeof starterSources>>;
}

/** What is said of stories by hand. */
export interface StoryCommands {
  joinStories(body: BodyOf<typeof joinStories>): Promise<AnswerOf<typeof joinStories>>;
  splitStory(body: BodyOf<typeof splitStory>): Promise<AnswerOf<typeof splitStory>>;
}

/** What takes long and is done as a job. */
export interface JobCommands {
  /** `uploaded` is a file that may be taken away. */
  startImport(name: string, uploaded: string, columns: ColumnMap | undefined): Promise<AnswerOf<typeof startImport>>;
  tryImport(name: string, uploaded: string, columns: ColumnMap | undefined): Promise<AnswerOf<typeof tryImport>>;
  startRetag(): Promise<AnswerOf<typeof startRetag>>;
  startVisitAll(): Promise<AnswerOf<typeof startVisitAll>>;
  cancelJob(id: number): Promise<AnswerOf<typeof cancelJob>>;
}

/** What is kept of how one looks at it. */
export interface ViewCommands {
  saveView(view: BodyOf<typeof saveView>): Promise<AnswerOf<typeof saveView>>;
  removeView(id: number): Promise<AnswerOf<typeof removeView>>;
}

/** What is written about pairs and articles. */
export interface NoteCommands {
  saveNote(body: BodyOf<typeof saveNote>): Promise<AnswerOf<typeof saveNote>>;
  removeNote(id: number): Promise<AnswerOf<typeof removeNote>>;
}

/** What analysts correct of tags. */
export interface CorrectionCommands {
  correctArticle(body: BodyOf<typeof correctArticle>): Promise<AnswerOf<typeof correctArticle>>;
  undoCorrection(id: number): Promise<AnswerOf<typeof undoCorrection>>;
}

/** What the API can change; carried out elsewhere. */
export interface Commands extends SourceCommands, JobCommands, StoryCommands, ViewCommands, NoteCommands, CorrectionCommands {
  addText(body: BodyOf<typeof addText>): Promise<AddOutcome>;
  addUrl(body: BodyOf<typeof addUrl>): Promise<AddOutcome>;
  /** `told` hears now and then how many records are read. */
  addFile(name: string, bytes: Buffer, told?: (read: number) => void): Promise<AnswerOf<typeof addFile>>;
  loadSample(): Promise<{ stored: number }>;
  removeSample(): Promise<{ removed: number }>;
  removeArticle(id: number): Promise<{ removed: boolean }>;
}
