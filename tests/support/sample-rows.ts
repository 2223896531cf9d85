import { readdirSync } from 'node:fs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { projectPath, projectText } from './project-file.ts';
import { document } from './read-document.ts';

/** A line of the sample corpus as it is written. */
export interface SampleRow {
  factId: string;
  kind: string;
  title: string;
  text: string;
  mediaType: RawDocument['mediaType'];
  url: string | null;
  publisher: string | null;
  publishedAt: string | null;
  language: string;
}

export interface SampleLine {
  file: string;
  /** 1-based. */
  line: number;
  text: string;
}

export const sampleLines = (): SampleLine[] =>
  readdirSync(projectPath('server/sample'))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      projectText(`server/sample/${file}`)
        .split('\n')
        .map((text, at) => ({ file, line: at + 1, text })),
    )
    .filter(({ text }) => text.trim() !== '');

export const sampleRows = (): SampleRow[] => sampleLines().map(({ text }) => JSON.parse(text) as SampleRow);

/** The document that a row comes in as. */
export const sampleDocument = ({ text, title, mediaType, url, publisher, publishedAt, language }: SampleRow): RawDocument =>
  document(text, {
    mediaType,
    title,
    language,
    sample: true,
    sourceId: 'sample',
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher }),
    ...(publishedAt === null ? {} : { publishedAt }),
  });
