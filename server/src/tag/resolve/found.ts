import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Mention } from '@entente/shared/domain/tagging';
import type { Line, Span } from '../match/line.ts';

export type Standing = 'counts' | 'weak' | 'undecided' | 'dropped';

/** A candidate after the passes: what it means, and which pass said so. */
export interface Found extends Span {
  code: CountryCode;
  mention: Mention['kind'];
  surface: string;
  standing: Standing;
  rule: string;
  reason: string;
}

/** A sentence whose names are settled. */
export interface ReadLine extends Line {
  found: Found[];
}

export const counting = (line: ReadLine): Found[] => line.found.filter((f) => f.standing === 'counts');
