import { readFileSync } from 'node:fs';
import type { Pair } from '@entente/shared/domain/codes';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Stage } from '@entente/shared/vocabulary/stages';
import { projectPath } from '../../support/project-file.ts';

/** A role as labels write it: `supplier TUR>PAK`. */
export type WrittenRole = string;

/** What should be said of one pair in one text. */
export interface LabelledRelation {
  pair: Pair;
  /** Any of them is right, the first is the plainest; absent where the text leaves it open. */
  stages?: readonly Stage[];
  roles?: readonly WrittenRole[];
}

/** One text of the sample corpus with the roles and stages that it gives. */
export interface LabelledRoles {
  title: string;
  url: string;
  relations: readonly LabelledRelation[];
  /** Roles that a reader may or may not see in it, in whichever pair. */
  optional?: readonly WrittenRole[];
}

const rowsOf = <Row>(path: string): Row[] =>
  readFileSync(projectPath(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

export type SampleText = Pick<RawDocument, 'mediaType'> & { title: string; text: string; url: string; publishedAt: string; language: string };

export const labelledRoles = (): LabelledRoles[] => rowsOf('tests/eval/roles/sample.jsonl');
export const sampleTexts = (): SampleText[] => ['a', 'b'].flatMap((name) => rowsOf<SampleText>(`server/sample/${name}.jsonl`));
