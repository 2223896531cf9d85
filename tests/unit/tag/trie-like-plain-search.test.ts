import { describe, expect, it } from 'vitest';
import { type Case, Trie } from '../../../server/src/tag/match/trie.ts';
import { type Token, tokensOf } from '../../../server/src/tag/text/tokens.ts';
import { type Random, randomFrom } from '../../support/random.ts';

interface Form {
  form: string;
  match: Case;
}

const ending = 3;
const prefixes = ['wa', 'w'];
const particles = new Set(['us', 's']);

/** Few letters, so that forms meet, overlap and begin alike. */
const someWord = (random: Random): string => {
  const word = Array.from({ length: 1 + random.below(5) }, () => random.pick(['a', 'b', 'w', 's', 'u', 'é'])).join('');
  return random.chance(0.3) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
};

const someForm = (random: Random): Form => ({
  form: Array.from({ length: 1 + random.below(3) }, () => someWord(random) + (random.chance(0.3) ? '~' : '')).join(' '),
  match: random.pick<Case>(['exact', 'initial', 'initial', 'any']),
});

const someText = (random: Random): string =>
  Array.from({ length: 40 }, () => someWord(random) + random.pick(['', '', '', ',', "'nin", "'"])).join(' ');

/** What a form's word says of a text's word, tried letter by letter. */
function reads(word: Token, stem: boolean, { fold }: Token): boolean {
  const bare = [fold, ...prefixes.filter((p) => fold.startsWith(p) && fold.length - p.length >= 3).map((p) => fold.slice(p.length))];
  return bare.some((text) => {
    const bears = [...particles].some((p) => text.length > p.length && text === word.fold + p);
    if (!stem) return text === word.fold || bears;
    return bears || (word.fold.length >= 2 && text.startsWith(word.fold) && text.length - word.fold.length <= ending);
  });
}

/** Every form at every place, one after another: slow and plain. */
function plainSearch(forms: readonly Form[], tokens: readonly Token[], shouting: boolean): string[] {
  return forms.flatMap(({ form, match }) => {
    const words = form.split(' ').map((word) => ({ word: tokensOf(word.replace('~', ''))[0]!, stem: word.endsWith('~') }));
    return tokens.flatMap((_, first) => {
      const place = tokens.slice(first, first + words.length);
      const holds =
        place.length === words.length &&
        words.every(({ word, stem }, at) => {
          const token = place[at]!;
          const isCased = match === 'any' || (match === 'exact' ? word.text === token.text : shouting || !word.capital || token.capital);
          return isCased && reads(word, stem, token);
        });
      return holds ? [`${form} at ${first}`] : [];
    });
  });
}

describe('the trie', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('finds what a plain search of every form at every place finds (%i)', (seed) => {
    const random = randomFrom(seed);
    const forms = [...new Map(Array.from({ length: 60 }, () => someForm(random)).map((one) => [one.form, one])).values()];
    const trie = new Trie<string>(prefixes, ending, particles);
    for (const { form, match } of forms) trie.add(form, form, match);
    for (let round = 0; round < 4; round += 1) {
      const tokens = tokensOf(someText(random));
      const shouting = random.chance(0.2);
      const found = new Set(trie.find(tokens, shouting).map(({ value, first }) => `${value} at ${first}`));
      expect([...found].toSorted()).toEqual([...new Set(plainSearch(forms, tokens, shouting))].toSorted());
    }
  });
});
