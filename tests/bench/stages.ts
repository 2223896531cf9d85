import type { Article } from '@entente/shared/domain/article';
import { withFacts } from '../../server/src/tag/compose/facts/facts.ts';
import { lexiconFor } from '../../server/src/tag/match/lexicon-for.ts';
import { lineOf } from '../../server/src/tag/match/line.ts';
import { resolve } from '../../server/src/tag/resolve/resolve.ts';
import { withSurnames } from '../../server/src/tag/resolve/surnames.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { read } from '../../server/src/tag/text/reading.ts';
import { cpuSeconds, print } from './measure.ts';

const linesOf = (one: Article) => read(one).map((sentence) => lineOf(sentence, lexiconFor(one.language)));
const settled = (one: Article) => withSurnames(resolve(linesOf(one), one.language, one.published?.at ?? null));

/** Where the time of whole tagging goes: each stage is the time to its end less the time to its beginning. */
export function stages(articles: readonly Article[], whole: number, megabytes: number): void {
  const timed = (work: (one: Article) => unknown): number => cpuSeconds(() => articles.forEach((one) => void work(one)));
  const [reading, finding, settling] = [timed(read), timed(linesOf), timed(settled)];
  // What a relation's facts are read from stands in its evidence, so they can be read once more.
  const facts = articles.reduce((sum, one) => {
    const [lines, { relations }] = [settled(one), tag(one)];
    return sum + cpuSeconds(() => void withFacts(relations, lines, one));
  }, 0);
  const rows = {
    'paragraphs, sentences, words': reading,
    'names and words of the lexicons': finding - reading,
    'what the names mean': settling - finding,
    'pairs, topics, evidence, relevance': whole - settling - facts,
    'equipment, money, strands, when': facts,
  };
  for (const [stage, seconds] of Object.entries(rows))
    print(
      `    ${stage.padEnd(36)}${String(Math.round((100 * seconds) / whole)).padStart(3)} %   ${((1000 * seconds) / megabytes).toFixed(0).padStart(4)} ms/MB`,
    );
}
