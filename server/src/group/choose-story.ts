import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { ChooseStory, StoryCandidate, StoryChoice } from '../store/store.ts';
import { copied, copyThreshold, likeness, readSketch } from './likeness.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { storyKeys } from './story-keys.ts';

/** Alike enough to be one story; below it, two stories of one subject. */
const threshold = 0.4;

/** Rewrites appear within so many days; later only copies are the same news. */
const rewriteDays = 3;

/** Picks the story whose title and lead say the same as the article's, and says what is to be kept to find this one by. */
export function chooseStory(article: Article, tagging: Tagging): ChooseStory {
  const sketch = sketchOf(article, tagging);
  const choose = (candidates: readonly StoryCandidate[]): StoryChoice | null => {
    if (candidates.length === 0) return null;
    const own = readSketch(sketch);
    let best: StoryChoice | null = null;
    let bestScore = threshold;
    for (const { id, storyId, sketch: text } of candidates) {
      const other = readSketch(JSON.parse(text) as Sketch);
      if (other.language !== sketch.language) continue;
      const copy = copied(own, other);
      if (Math.abs(other.day - sketch.day) > rewriteDays && copy < copyThreshold) continue;
      const score = likeness(own, other);
      if (score < bestScore) continue;
      best = { storyId, copyOf: copy >= copyThreshold ? id : null };
      bestScore = score;
    }
    return best;
  };
  return Object.assign(choose, { sketch: { day: sketch.day, keys: storyKeys(sketch), text: JSON.stringify(sketch) } });
}
