import { chooseStory, storySketch } from '../../../server/src/group/choose-story.ts';
import type { TaggedArticle } from '../../../server/src/stages.ts';
import { packArticle } from '../../../server/src/store/pack-article.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { document, readDocument } from '../../support/read-document.ts';
import { tempStore } from '../../support/temp-store.ts';
import { type StoryPair, storyPairs, type StoryText } from './story-pairs.ts';

/** Read and tagged as the program does. */
function tagged({ title, lead }: StoryText): TaggedArticle {
  const given = { title, published: '2026-10-07' };
  const article = readDocument(lead, given);
  return { article, tagging: tag(article), raw: document(lead, given) };
}

export interface Judged extends StoryPair {
  /** What grouping says. */
  together: boolean;
}

/** Every pair by itself: the first text is there, the second comes in. */
export function judgeAlone(texts: readonly StoryText[]): Judged[] {
  const read = new Map(
    texts.map((text) => {
      const { article, tagging } = tagged(text);
      return [text, storySketch(article, tagging)];
    }),
  );
  return storyPairs(texts).map((pair) => {
    const [first, second] = [read.get(pair.a)!, read.get(pair.b)!];
    const found = second.keys.some((key) => first.keys.includes(key));
    return { ...pair, together: found && chooseStory([{ id: 1, storyId: 1, sketch: first.text }], second) !== null };
  });
}

/** All texts in one real store, one after the other, on one day; the pairs are then those of all texts, of whichever family. */
export async function judgeInStore(texts: readonly StoryText[]): Promise<Judged[]> {
  await using temporary = await tempStore();
  const stories = new Map<StoryText, number>();
  for (const text of texts) {
    const one = tagged(text);
    const result = await temporary.store.add(packArticle(one, storySketch(one.article, one.tagging)), chooseStory);
    if (result.kind === 'stored') stories.set(text, result.stored.storyId);
  }
  const oneFamily = texts.map((text) => ({ ...text, of: text, family: '' }));
  return storyPairs(oneFamily).map(({ a, b, same }) => {
    const [one, other] = [a, b].map((text) => (text as (typeof oneFamily)[number]).of);
    return { a: one!, b: other!, same, together: stories.get(one!) === stories.get(other!) };
  });
}

export interface StoryFigures {
  pairs: number;
  same: number;
  precision: number;
  recall: number;
  f1: number;
}

export function storyFigures(judged: readonly Judged[]): StoryFigures {
  const count = (holds: (one: Judged) => boolean) => judged.filter(holds).length;
  const [right, said, same] = [count((one) => one.same && one.together), count((one) => one.together), count((one) => one.same)];
  const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, same)];
  return { pairs: judged.length, same, precision, recall, f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall) };
}

/** One line for each language and one for all. */
export function reportStories(judged: readonly Judged[]): string {
  const languages = [...new Set(judged.map(({ a }) => a.language))];
  const line = (name: string, some: readonly Judged[]): string => {
    const { pairs, same, precision, recall, f1 } = storyFigures(some);
    const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join('  ');
    return `${name.padEnd(4)} ${String(pairs).padStart(6)} pairs ${String(same).padStart(5)} of one story   P R F1  ${shares}`;
  };
  return [
    ...languages.map((language) =>
      line(
        language,
        judged.filter(({ a }) => a.language === language),
      ),
    ),
    line('all', judged),
  ].join('\n');
}

export const storyErrors = (judged: readonly Judged[]): string =>
  judged
    .filter(({ same, together }) => same !== together)
    .map(({ a, b, same }) => `${same ? 'missed' : 'merged'} (${a.family})\n  ${a.title} | ${a.lead}\n  ${b.title} | ${b.lead}`)
    .join('\n');
