import type { Article } from '@entente/shared/domain/article';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { ChooseStory, StoryCandidate } from '../store/store.ts';
import { actorsIn } from './actors.ts';
import { namesIn } from './names.ts';
import { containment, jaccard } from './overlap.ts';
import { readWords, type Words } from './words.ts';

/** Alike enough to be one story; below it, two stories of one subject. */
const threshold = 0.5;

/** Fewer names than these are shared by chance: a president is in every story of his country. */
const leastNames = 3;

interface Reading {
  title: Words;
  lead: Words;
  names: Set<string>;
  titleActors: CountryCode[];
  leadActors: CountryCode[];
}

const read = (title: string, lead: string, language: string): Reading => {
  const [titleWords, leadWords] = [readWords(title), readWords(lead)];
  return {
    title: titleWords,
    lead: leadWords,
    names: namesIn(`${title}. ${lead}`, language),
    titleActors: actorsIn(titleWords.all, language),
    leadActors: actorsIn(leadWords.all, language).slice(0, 2),
  };
};

/** Each side names a country that the other does not. */
const differ = (a: readonly CountryCode[], b: readonly CountryCode[]): boolean =>
  a.some((code) => !b.includes(code)) && b.some((code) => !a.includes(code));

/** The same countries in another order: who sells and who buys may have changed places. */
const swapped = (a: readonly CountryCode[], b: readonly CountryCode[]): boolean => {
  const [ofA, ofB] = [a.filter((code) => b.includes(code)), b.filter((code) => a.includes(code))];
  return ofA.some((code, at) => code !== ofB[at]);
};

function likeness(a: Reading, b: Reading): number {
  if (differ(a.titleActors, b.titleActors) || differ(a.leadActors, b.leadActors)) return 0;
  const copied = swapped(a.leadActors, b.leadActors) ? 0 : containment(a.lead.shingles, b.lead.shingles, 8);
  // With the actors swapped equal words prove nothing; only a copied lead does.
  if (swapped(a.titleActors, b.titleActors)) return copied;
  const whole = jaccard(new Set([...a.title.stems, ...a.lead.stems]), new Set([...b.title.stems, ...b.lead.stems]));
  return Math.max(copied, jaccard(a.title.stems, b.title.stems), whole + 0.1, containment(a.names, b.names, leastNames));
}

/** Picks the story whose title and lead say the same as the article's; the candidates are near in time and share a pair. */
export function chooseStory(article: Article): ChooseStory {
  return (candidates: readonly StoryCandidate[]) => {
    if (candidates.length === 0) return null;
    const own = read(article.title, article.body[0] ?? '', article.language);
    let [best, bestScore]: [number | null, number] = [null, threshold];
    for (const { storyId, title, lead } of candidates) {
      const score = likeness(own, read(title, lead, article.language));
      if (score >= bestScore) [best, bestScore] = [storyId, score];
    }
    return best;
  };
}
