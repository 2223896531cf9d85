import { conceptWordsOf } from '../../server/src/tag/lexicon/concepts/all-languages.ts';
import { countryForms } from '../../server/src/tag/lexicon/countries/all-languages.ts';
import { isDefenceLine } from '../../server/src/tag/compose/defence-context.ts';
import type { Concept } from '../../server/src/tag/lexicon/concepts.ts';
import { lexiconFor } from '../../server/src/tag/match/lexicon-for.ts';
import { lineOf } from '../../server/src/tag/match/line.ts';
import { read } from '../../server/src/tag/text/reading.ts';
import { article } from '../support/build.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { sampleRows } from '../support/sample-rows.ts';

/** A made-up news item: real words, no real sentence. */
export interface MadeArticle {
  id: string;
  language: string;
  title: string;
  /** Paragraphs, as a file would hold them. */
  text: string;
  publishedAt: string;
}

/**
 * `dense`: nothing but news of defence between states, the worst case: three sentences of four name a country, every other one two.
 *
 * `news`: what a feed brings. In a thousand real news texts of six public corpora in nine languages (GeoWebNews, TR-News, GeoVirus,
 * TUD-Loc, NEREL, SlavicNER), 16 to 39 sentences of a hundred name a country, 3 to 8 name two, 5 to 9 speak of defence; and with
 * "the", "with" and "said", 38 to 40 words of a hundred are words of the rules, four of five of them such little ones. So one article of eight is dense, and the others
 * name a country in one sentence of four and hardly speak of defence.
 */
export type Density = 'dense' | 'news';

const denseOfNews = 0.12;
const named = 0.24;
const namedTwice = 0.02;
const little: readonly Concept[] = ['to', 'place', 'say', 'from', 'within', 'and', 'clause', 'with', 'clause-with-name', 'negation'];
const littleOfKnown = 0.8;

/** English weighs most, as in the news that is read; every script that the tagger knows is there. */
const languages =
  'en en en en en en en en tr tr tr az az ru ru ru uk fr fr de de es es pt it pl ar ar fa he hr hu id sq el ka hy ro sv cs bg zh ja ko'.split(' ');

/** What sentences of one language are made of. */
interface Words {
  names: readonly string[];
  concepts: readonly string[];
  filler: readonly string[];
  /** The filler is the words of the sample corpus. */
  isSample: boolean;
  /** Of concepts and filler what neither names a country nor speaks of defence. */
  plain: { little: readonly string[]; concepts: readonly string[]; filler: readonly string[] };
}

function plainOf(words: readonly string[], language: string): string[] {
  const lexicon = lexiconFor(language);
  const known = new Map<string, boolean>();
  const isPlain = (word: string): boolean =>
    read(article({ title: '', body: [word], language, textHash: '' })).every((sentence) => {
      const line = lineOf(sentence, lexicon);
      return line.candidates.length === 0 && !isDefenceLine(line);
    });
  for (const word of words) if (!known.has(word)) known.set(word, isPlain(word));
  return words.filter((word) => known.get(word));
}

const bare = (form: string): string => form.replaceAll('~', '');

/** Words that the lexicon has not, of the language's own letters: the head of one word on the tail of another. */
function inventedWords(from: readonly string[], random: Random): string[] {
  const parts = from.flatMap((form) => form.split(' ')).filter((word) => word.length > 1);
  return Array.from({ length: 4000 }, () => {
    const [head, tail] = [random.pick(parts), random.pick(parts)];
    return (head.slice(0, 1 + random.below(4)) + tail.slice(-1 - random.below(5))).toLowerCase();
  });
}

function wordsOf(language: string, random: Random): Words {
  const names = Object.values(countryForms(language))
    .flatMap(({ names = [], demonyms = [], capitals = [], abbreviations = [] }) => [...names, ...names, ...demonyms, ...capitals, ...abbreviations])
    .map(bare);
  const concepts = [...conceptWordsOf(language).values()].flat().map(bare);
  const sample = sampleRows()
    .filter((row) => row.language === language)
    .flatMap(({ text }) => text.replaceAll(/<[^>]*>/gu, ' ').split(/\s+/u))
    .filter((word) => !/[.!?]/u.test(word) && word !== '');
  const shuffled = (list: readonly string[]): string[] =>
    list
      .map((word) => ({ word, place: random.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ word }) => word);
  const isSample = sample.length > 2000;
  const filler = isSample ? sample : inventedWords([...names, ...concepts], random);
  const its = { names: shuffled(names), concepts: shuffled(concepts), filler: isSample ? filler : shuffled(filler), isSample };
  const commonest = little.flatMap((concept) => conceptWordsOf(language).get(concept) ?? []).map(bare);
  return { ...its, plain: { little: commonest, concepts: plainOf(its.concepts, language), filler: plainOf(its.filler, language) } };
}

const vocabularies = new Map<string, Words>();

function vocabulary(language: string): Words {
  let words = vocabularies.get(language);
  // A seed of its own, so that a language's words do not hang on the order of articles.
  if (!words) vocabularies.set(language, (words = wordsOf(language, randomFrom(language.charCodeAt(0) * 256 + language.charCodeAt(1)))));
  return words;
}

/** As in any text, a few words make up most of it. */
const often = (from: readonly string[], random: Random): string => from[Math.floor(from.length * random.next() ** 3)]!;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const marks = ['.', '.', '.', '.', '.', '?', '!', '.”'];

/** Of every ten words one a country and two or more known to the rules, as in news of defence; the sample's own words have them already. */
function phrase(words: Words, length: number, random: Random): string {
  const chosen = Array.from({ length }, (_, at) => {
    const chance = random.next();
    const kind = words.isSample ? 'filler' : chance < 0.1 ? 'names' : chance < 0.4 && words.concepts.length > 0 ? 'concepts' : 'filler';
    const word = kind === 'filler' && words.isSample ? random.pick(words.filler) : often(words[kind], random);
    return at + 1 < length && random.chance(0.06) ? `${word},` : word;
  });
  return capital(chosen.join(' '));
}

/** Of every ten words nearly four of the rules, and a country here and there. */
function plainPhrase({ plain, names, isSample }: Words, length: number, random: Random): string {
  const chosen = Array.from({ length }, () => {
    if (isSample) return random.pick(plain.filler);
    if (!random.chance(0.38) || plain.little.length === 0) return often(plain.filler, random);
    return random.chance(littleOfKnown) ? random.pick(plain.little) : often(plain.concepts, random);
  });
  const name = (): void => void (chosen[random.below(length)] = often(names, random));
  if (random.chance(named)) name();
  if (random.chance(namedTwice)) name();
  return capital(chosen.join(' '));
}

type Phrase = typeof phrase;

const sentence = (words: Words, random: Random, say: Phrase): string => say(words, 6 + random.below(24), random) + random.pick(marks);

const paragraph = (words: Words, random: Random, say: Phrase): string =>
  Array.from({ length: 1 + random.below(4) }, () => sentence(words, random, say)).join(' ');

interface Made {
  seed?: number;
  density: Density;
  /** A paragraph or two in place of 3 to 14. */
  short?: boolean;
}

/** Articles of news's lengths in many languages, without end; the same seed gives the same ones. */
export function* madeArticles({ seed = 1, density, short = false }: Made): Generator<MadeArticle> {
  const random = randomFrom(seed);
  for (let id = 1; ; id += 1) {
    const language = random.pick(languages);
    const words = vocabulary(language);
    const date = `20${10 + random.below(17)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
    const say = density === 'dense' || random.chance(denseOfNews) ? phrase : plainPhrase;
    const body = Array.from({ length: short ? 1 + random.below(2) : 3 + random.below(12) }, () => paragraph(words, random, say));
    yield { id: String(id), language, title: say(words, 6 + random.below(8), random), text: body.join('\n\n'), publishedAt: date };
  }
}

/** The first articles that make up so many bytes of UTF-8. */
export function madeCorpus(bytes: number, density: Density): MadeArticle[] {
  const articles: MadeArticle[] = [];
  let sum = 0;
  for (const made of madeArticles({ density })) {
    articles.push(made);
    sum += bytesOf(made);
    if (sum >= bytes) break;
  }
  return articles;
}

export const bytesOf = ({ title, text }: MadeArticle): number => Buffer.byteLength(title) + Buffer.byteLength(text);
