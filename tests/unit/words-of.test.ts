import { expect, it } from 'vitest';
import { foldWords } from '../../server/src/store/fold.ts';
import { wordsOf as comparedWords } from '../../server/src/group/words.ts';
import { wordPattern, wordsOf } from '../../server/src/store/text-query.ts';
import { randomFrom } from '../support/random.ts';

const letters = ['I', 'i', 'A', 'z', '0', '9', '_', '-', '.', "'", ' ', '\n', '“', '”', '’', '—', '…', '•', 'K', 'S'];
const others = ['İ', 'ı', 'é', 'ﬁ', '’', '‗', '™', '中', 'e\u0301', 'К', '\u00a0', '½'];

it('comes to the same words, whether or not a text is plain enough to be read the faster way', () => {
  const random = randomFrom(3);
  for (let n = 0; n < 5000; n += 1) {
    const from = random.chance(0.5) ? letters : [...letters, ...others];
    const text = Array.from({ length: random.below(30) }, () => random.pick(from)).join('');
    expect(wordsOf(text), JSON.stringify(text)).toEqual(foldWords(text).match(wordPattern) ?? []);
  }
});

it('compares the same words of a text, whether or not it is plain', () => {
  const random = randomFrom(4);
  for (let n = 0; n < 5000; n += 1) {
    const text = Array.from({ length: random.below(30) }, () => random.pick([...letters, ...others.filter((one) => one !== '中')])).join('');
    // A sign of Han has it read the long way.
    expect(comparedWords(`${text} 中`), JSON.stringify(text)).toEqual([...comparedWords(text), '中']);
  }
});
