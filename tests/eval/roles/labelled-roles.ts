import type { Pair } from '@entente/shared/domain/codes';
import type { Stage } from '@entente/shared/vocabulary/stages';
import { projectText } from '../../support/project-file.ts';

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

export const labelledRoles = (): LabelledRoles[] =>
  projectText('tests/eval/roles/sample.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledRoles);
