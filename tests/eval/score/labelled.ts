import type { Pair } from '@entente/shared/domain/codes';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Stance } from '@entente/shared/vocabulary/stances';

export interface LabelledPair {
  pair: Pair;
  stance: Stance;
  primary: boolean;
  stage?: Stage;
}

/** An article with what should be said of it. What is absent is not labelled; optional members count neither way. */
export interface Labelled {
  id: string;
  lang: string;
  title?: string;
  text: string;
  publishedAt?: string;
  relevant?: boolean;
  countries?: readonly string[];
  countriesOptional?: readonly string[];
  pairs?: readonly LabelledPair[];
  pairsOptional?: readonly string[];
  topics?: readonly string[];
  topicsOptional?: readonly string[];
  traps?: readonly string[];
  note?: string;
}

/** What a tagger or a baseline says of an article, as far as it is compared. */
export interface Answer {
  relevant: boolean;
  countries: readonly string[];
  relations: readonly AnsweredRelation[];
  topics: readonly string[];
}

export interface AnsweredRelation {
  pair: string;
  stance: string;
  primary: boolean;
  stage?: string | null;
  quotes: readonly string[];
}
