export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Shares of one page: of all shingles of both texts, those in both, those only read and those only expected. */
interface Shares {
  both: number;
  read: number;
  expected: number;
}

const inShingle = 4;

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  const count = words.length === 0 ? 0 : Math.max(1, words.length - inShingle + 1);
  for (let at = 0; at < count; at++) {
    const shingle = words.slice(at, at + inShingle).join(' ');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

function sharesOf(read: string, expected: string): Shares {
  const [one, other] = [shinglesOf(read), shinglesOf(expected)];
  const shares = { both: 0, read: 0, expected: 0 };
  for (const shingle of new Set([...one.keys(), ...other.keys()])) {
    const [here, there] = [one.get(shingle) ?? 0, other.get(shingle) ?? 0];
    shares.both += Math.min(here, there);
    shares.read += Math.max(0, here - there);
    shares.expected += Math.max(0, there - here);
  }
  return shares;
}

const share = (both: number, only: number, elsewhere: number): number => {
  if (only === 0 && elsewhere === 0) return 1;
  return both === 0 ? 0 : both / (both + only);
};

const harmonic = (precision: number, recall: number): number => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** One page: rows of four words, counted with their repetitions, case as it stands. */
export function scoreText(read: string, expected: string): Score {
  const { both, read: extra, expected: missed } = sharesOf(read, expected);
  const [precision, recall] = [share(both, extra, missed), share(both, missed, extra)];
  return { precision, recall, f1: harmonic(precision, recall) };
}

/**
 * Many pages, as the public article extraction benchmark counts: precision is the mean over the pages with any text read, recall the
 * mean over all, F1 the harmonic mean of the two.
 */
export function scoreAll(pages: readonly { read: string; score: Score }[]): Score {
  const precision = mean(pages.filter(({ read }) => read !== '').map(({ score }) => score.precision));
  const recall = mean(pages.map(({ score }) => score.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}
