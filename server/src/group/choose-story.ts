import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { ChooseStory, Grouping, StoryChoice, StorySketch } from '../store/store.ts';
import { copied, copyThreshold, likeness, otherActors, readSketch } from './likeness.ts';
import { sketchOf } from './sketch.ts';
import { storyKeys } from './story-keys.ts';

/** Alike enough to be one story; below it, two stories of one subject. */
const threshold = 0.4;

/** Rewrites appear within so many days; later only copies are the same news. */
const rewriteDays = 3;

/** What is kept of an article, to find it by and to compare it with. */
export function storySketch(article: Article, tagging: Tagging): StorySketch {
  const sketch = sketchOf(article, tagging);
  return { day: sketch.day, keys: storyKeys(sketch), text: JSON.stringify(sketch) };
}

/** Picks the story whose title and lead say the same as the article's. */
export const chooseStory: ChooseStory = (candidates, sketch) => {
  if (candidates.length === 0 || sketch === null) return null;
  const own = readSketch(sketch.text);
  let best: StoryChoice | null = null;
  let bestScore = 0;
  // Those that share most come first, and win where two are alike.
  for (const { id, storyId, sketch: text } of candidates) {
    const other = readSketch(text);
    if (other.sketch.language !== own.sketch.language || otherActors(own, other)) continue;
    const copy = copied(own, other);
    if (Math.abs(other.sketch.day - own.sketch.day) > rewriteDays && copy < copyThreshold) continue;
    const score = likeness(own, other);
    if (score < threshold || score <= bestScore) continue;
    best = { storyId, copyOf: copy >= copyThreshold ? id : null };
    bestScore = score;
    if (score === 1) break;
  }
  return best;
};

export const groupingOf = (article: Article, tagging: Tagging): Grouping => ({ sketch: storySketch(article, tagging), choose: chooseStory });
