import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../client/src/format/word-difference.ts';

const marked = (first: string, second: string, language = 'en'): string =>
  wordDifference(first, second, language)!
    .runs.map(({ kind, text }) => (kind === 'both' ? text : `${kind === 'first' ? '-' : '+'}[${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it('is told by words, each with its space, and by paragraphs', () => {
    expect(marked('Baku will buy ten drones.\n\nTalks go on.', 'Baku will buy 12 drones.\n\nTalks go on.')).toBe(
      'Baku will buy -[ten ]+[12 ]drones.\n\nTalks go on.',
    );
  });

  it('does not take other spaces for other words', () => {
    const { runs, same } = wordDifference('The two met.', 'The  two\nmet.', 'en')!;
    expect(runs).toHaveLength(1);
    expect(same).toBe(1);
  });

  it('finds words where a script writes no spaces between them', () => {
    expect(marked('中国和俄罗斯举行联合军演', '中国和巴基斯坦举行联合军演', 'zh')).toBe('中国和-[俄罗斯]+[巴基斯坦]举行联合军演');
  });

  it('says how much is the same', () => {
    expect(wordDifference('one two three four', 'one two five six', 'en')!.same).toBe(0.5);
  });

  it('holds for long texts with nothing in common, or gives up', () => {
    const text = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDifference(text('a'), text('b'), 'en')?.same ?? 0).toBe(0);
  });
});
