import type { RawDocument } from '@entente/shared/domain/raw-document';

/** One record of a file, by its 1-based line (number of the record where it has no line of its own). */
export type FileRecord = { line: number; document: RawDocument } | { line: number; error: string };

/** What a file's reader is given. */
export interface FileContent {
  text: string;
  retrievedAt: string;
}

export type ReadFile = (file: FileContent) => Iterable<FileRecord>;
