import { createHash } from 'node:crypto';
import type { Dated } from '@entente/shared/domain/article';
import type { TaggedArticle } from '../../../server/src/stages.ts';
import { type Random, randomFrom } from '../../support/random.ts';

/** Of the corpus, which has news of so many days. */
const [firstDay, days] = [Date.UTC(2014, 6, 1), 4380];

const syllables = 'ka ro mi ten sol vi da ber lu no sha ri mon ta ge fal is ur pra el ko dan ve zi to ma ste lin or que'.split(' ');

/** Invented words: a few make up most of the text, most of them are rare. */
const words: readonly string[] = (() => {
  const random = randomFrom(11);
  return Array.from({ length: 60_000 }, () => Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join(''));
})();

const publishers: readonly string[] = (() => {
  const random = randomFrom(13);
  const kinds = ['Post', 'Times', 'Daily', 'Herald', 'News', 'Review', 'Agency', 'Observer'];
  return Array.from({ length: 3000 }, (_, at) => `${words[at * 17]!} ${random.pick(kinds)} ${at}`);
})();

const often = (from: readonly string[], random: Random): string => from[Math.floor(from.length * random.next() ** 4)]!;

/** Most come in as they are published; one in ten is from an archive. */
const dayAt = (share: number): number => share ** 0.7 * days;

/** How many days further on each copy of the first articles is, so that copies of this share fill the time. */
export const daysBehind = (share: number): number => Math.round(((days - dayAt(share)) * share) / (1 - share));

function publishedAt(number: number, count: number, random: Random): Dated {
  const share = random.chance(0.1) ? random.next() : number / count;
  const minute = Math.floor((firstDay + dayAt(share) * 86_400_000) / 60_000) - random.below(3 * 1440);
  const at = new Date(minute * 60_000).toISOString();
  const precision = random.chance(0.5) ? 'minute' : 'day';
  return { at: at.slice(0, precision === 'minute' ? 16 : 10), precision, origin: 'given' };
}

/** Runs of a dozen words, for texts are put together faster of these. */
const runs: readonly string[] = (() => {
  const random = randomFrom(17);
  return Array.from({ length: 20_000 }, () => Array.from({ length: 12 }, () => often(words, random)).join(' '));
})();

function closing(random: Random): string {
  const text = Array.from({ length: 6 + random.below(14) }, () => random.pick(runs)).join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** Article number `number` of a corpus of `count`: one of the models at a time of its own, told by somebody, and ending in words of its own. */
export function variedArticle(models: readonly TaggedArticle[], number: number, count: number): TaggedArticle {
  const random = randomFrom(Math.imul(number, 0x9e3779b1));
  const { article, tagging, raw } = random.pick(models);
  const [published, publisher, last] = [publishedAt(number, count, random), often(publishers, random), closing(random)];
  const url = `https://news.example.org/${number}`;
  return {
    article: {
      ...article,
      body: [...article.body, last],
      publisher,
      url,
      published,
      retrievedAt: '2026-11-01T12:00:00.000Z',
      textHash: createHash('sha256').update(String(number)).digest('hex'),
    },
    tagging,
    raw: { ...raw, content: `${raw.content}\n\n${last}`, url },
  };
}

export const dayOfArticle = ({ article }: TaggedArticle): number =>
  Math.floor(Date.parse(`${article.published!.at.slice(0, 10)}T00:00:00Z`) / 86_400_000);
