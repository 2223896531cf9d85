/** Articles of one pair by window: `counts[0]` is the window looked at, the others the ones before it, newest first. */
export interface PairPast {
  counts: readonly number[];
  /** Articles before the window, however old. */
  before: number;
  /** Bits of topics in the window, and of those ever before it. */
  topicsNow: number;
  topicsBefore: number;
}

export interface PairChange {
  kind: 'rising' | 'falling' | 'silent' | 'new-pair' | 'new-topic';
  usual: number;
  /** Bits of topics never seen before. */
  newTopics: number;
  /** How far it is out of the ordinary, in standard deviations of a Poisson count: for the order alone. */
  weight: number;
}

/** Below this many articles a change says more about chance than about the pair. */
const few = 3;
const silentFor = 3;

/** A window against the pair's own past, with a guard for small numbers; null where nothing is out of the ordinary. */
export function changeOf({ counts, before, topicsNow, topicsBefore }: PairPast): PairChange | null {
  const [now = 0, ...past] = counts;
  const usual = past.reduce((sum, count) => sum + count, 0) / Math.max(1, past.length);
  const newTopics = before === 0 ? 0 : topicsNow & ~topicsBefore;
  const weight = Math.abs(now - usual) / Math.sqrt(usual + 1);
  const of = (kind: PairChange['kind'], more = 0): PairChange => ({ kind, usual, newTopics, weight: weight + more });
  if (before === 0) return now >= few ? of('new-pair', 1) : null;
  if (now >= few && now >= 2 * usual && weight >= 2) return of('rising');
  const quiet = counts.slice(0, silentFor).every((count) => count === 0);
  if (quiet && usual * past.length >= 2 * few && past[silentFor - 1] !== undefined && past[silentFor - 1]! > 0) return of('silent', usual);
  if (usual >= few && now <= usual / 2 && weight >= 2) return of('falling');
  // A first topic of a pair with hardly any past is no news.
  return newTopics !== 0 && before >= few ? of('new-topic') : null;
}
