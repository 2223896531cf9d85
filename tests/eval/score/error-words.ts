import type { ErrorClass, ScoredField } from '@entente/shared/contract/evaluation';
import { topics } from '@entente/shared/vocabulary/topics';

const nouns: Record<ScoredField, string> = {
  relevance: 'relevant articles',
  countries: 'countries',
  pairs: 'pairs',
  primaryPairs: 'pairs it is about',
  topics: 'topics',
};

/** One class of error in a line: `missed 12 of 66 topics “Training & education”`. */
export function errorWords({ field, kind, topic, language, count, of }: ErrorClass): string {
  const which = topic ? ` “${topics[topic].label}”` : language === undefined ? '' : ` (${language})`;
  return kind === 'missed' ? `missed ${count} of ${of} ${nouns[field]}${which}` : `wrong ${count} of ${of} ${nouns[field]} given${which}`;
}
