import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Tagging } from '@entente/shared/domain/tagging';
import { printed } from '../cli/printed.ts';
import { tagDocument, tagLine } from '../cli/tag-record.ts';
import type { Id } from '../cli/tagged.ts';
import { extract } from '../extract/extract.ts';
import { storySketch } from '../group/choose-story.ts';
import { packWith, readWith } from '../read-document.ts';
import { tag } from '../tag/tag.ts';

export interface LineToTag {
  line: string;
  number: number;
  retrievedAt: string;
  explained: boolean;
}

export interface DocumentToTag {
  id: Id;
  document: RawDocument;
  explained: boolean;
}

/** What can be done in any thread: each a pure function of what can be sent there. */
export const tasks = {
  read: packWith(readWith(extract, tag), ({ article, tagging }) => storySketch(article, tagging)),
  tag: (article: Article): Tagging => tag(article),
  tagLine: ({ line, number, retrievedAt, explained }: LineToTag): string => printed(tagLine(line, number, retrievedAt), explained),
  tagDocument: ({ id, document, explained }: DocumentToTag): string => printed(tagDocument(id, document), explained),
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type InputOf<N extends TaskName> = Parameters<Tasks[N]>[0];
export type OutputOf<N extends TaskName> = ReturnType<Tasks[N]>;
