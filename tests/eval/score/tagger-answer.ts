import { tagLine } from '../../../server/src/cli/tag-record.ts';
import type { Answer, Labelled } from './labelled.ts';

/** What `entente tag` says of an article that it is given like anyone's: without its language. */
export function taggerAnswer({ id, title, text, publishedAt }: Labelled): Answer {
  const tagged = tagLine(JSON.stringify({ id, title, text, publishedAt }), 1, '2026-11-01T12:00:00Z');
  if ('error' in tagged) return { relevant: false, countries: [], relations: [], topics: [] };
  const { relevant, countries, relations, topics } = tagged.tagging;
  return {
    relevant,
    countries: countries.map(({ code }) => code),
    relations: relations.map(({ pair, stance, primary, stage, evidence }) => ({
      pair,
      stance,
      primary,
      stage,
      quotes: evidence.map(({ quote }) => quote),
    })),
    topics: topics.map(({ id }) => id),
  };
}
