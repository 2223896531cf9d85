import type { RelationRole } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { ReadLine } from '../../resolve/found.ts';
import type { Part } from './part.ts';

/** A role that one sentence gives, and how surely. */
export interface Clue extends RelationRole {
  sure: number;
}

/** One sentence as the readers of roles see it. */
export interface RoleSentence {
  line: ReadLine;
  /** Where it names one of the two, in its order. */
  parts: readonly Part[];
  codes: readonly [CountryCode, CountryCode];
  topics: ReadonlySet<TopicId>;
}

export const otherOf = ([one, two]: RoleSentence['codes'], code: CountryCode): CountryCode => (code === one ? two : one);
