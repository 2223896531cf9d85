import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A line of a file: texts of two stories or more, which differ by the trap. */
interface Family {
  trap: string;
  stories: [title: string, lead: string][][];
}

export interface StoryText {
  language: string;
  /** The texts of one family are easily taken for each other. */
  family: string;
  /** Texts of one story tell the same news. */
  story: string;
  title: string;
  lead: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export const storyTexts = (): StoryText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => {
      const language = name.slice(0, -'.jsonl'.length);
      const lines = readFileSync(`${folder}${name}`, 'utf8').trim().split('\n');
      return lines.flatMap((line) => {
        const { trap, stories } = JSON.parse(line) as Family;
        const family = `${language}: ${trap}`;
        return stories.flatMap((texts, at) => texts.map(([title, lead]) => ({ language, family, story: `${family} ${at}`, title, lead })));
      });
    });

export interface StoryPair {
  a: StoryText;
  b: StoryText;
  same: boolean;
}

/** Every two texts of a family. */
export const storyPairs = (texts: readonly StoryText[]): StoryPair[] =>
  texts.flatMap((a, at) => texts.slice(at + 1).flatMap((b) => (a.family === b.family ? [{ a, b, same: a.story === b.story }] : [])));
