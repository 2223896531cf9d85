import type { addFile, AddOutcome, addText, addUrl } from '@entente/shared/contract/add';
import type { AnswerOf, BodyOf } from '@entente/shared/contract/endpoint';

/** What the API can change; carried out elsewhere. */
export interface Commands {
  addText(body: BodyOf<typeof addText>): Promise<AddOutcome>;
  addUrl(body: BodyOf<typeof addUrl>): Promise<AddOutcome>;
  addFile(name: string, bytes: Buffer): Promise<AnswerOf<typeof addFile>>;
  loadSample(): Promise<{ stored: number }>;
  removeSample(): Promise<{ removed: number }>;
  removeArticle(id: number): Promise<{ removed: boolean }>;
}
