import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../bench/hostile-texts.ts';
import { lexiconFor } from '../../../server/src/tag/match/lexicon-for.ts';
import { lineOf } from '../../../server/src/tag/match/line.ts';
import { tag } from '../../../server/src/tag/tag.ts';
import { read, type Sentence } from '../../../server/src/tag/text/reading.ts';
import { longestSentence } from '../../../server/src/tag/text/sentences.ts';
import { article } from '../../support/build.ts';

const hostile = (text: string, language: string) => article({ title: '', body: [text], language });

/** How often the words of the sentences are looked at while names and concepts are found in them. */
function looksAtWords(sentences: readonly Sentence[], language: string): number {
  let looks = 0;
  const lexicon = lexiconFor(language);
  for (const sentence of sentences) {
    const tokens = new Proxy(sentence.tokens, {
      get(words, at, self) {
        looks += 1;
        return Reflect.get(words, at, self) as unknown;
      },
    });
    lineOf({ ...sentence, tokens }, lexicon);
  }
  return looks;
}

const size = 20_000;

describe.each(hostileTexts)('$name', ({ text, language }) => {
  const [once, twice] = [text(size), text(2 * size)];

  it('is read in sentences that are no longer than any of news, and nothing but white space is left out', () => {
    const sentences = read(hostile(once, language));
    for (const sentence of sentences) expect(sentence.text.length).toBeLessThanOrEqual(longestSentence);
    const kept = sentences.map((sentence) => sentence.text).join('');
    expect(kept.replaceAll(/\s+/gu, '')).toBe(once.replaceAll(/\s+/gu, ''));
  });

  it('takes twice the looks for twice the text', () => {
    const looks = [once, twice].map((one) => looksAtWords(read(hostile(one, language)), language));
    expect(looks[1]).toBeLessThanOrEqual(2.1 * looks[0]! + 1000);
    expect(looks[0]).toBeLessThanOrEqual(60 * size);
  });

  it('gives tags of a bounded size beside its mentions', () => {
    const { mentions, weak, undecided, ...tags } = tag(hostile(twice, language));
    expect(mentions.length + weak.length + undecided.length).toBeLessThanOrEqual(twice.length);
    expect(JSON.stringify(tags).length).toBeLessThanOrEqual(400 * longestSentence);
  });
});
