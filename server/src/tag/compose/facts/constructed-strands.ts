import type { StrandFact } from '@entente/shared/domain/facts';
import { type Construction, constructions, noNames } from '../../lexicon/strands/constructions.ts';
import { fold } from '../../text/fold.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';

const unwanted: ReadonlySet<string> = new Set([...noNames].map(fold));

/** Names built like a strand's, where the list has none: `“Sky Wall 2023” joint exercise`, `Granada Declaration`. */
export function constructedStrands(sentence: FactSentence, known: readonly StrandFact[]): StrandFact[] {
  const { sentence: its, atoms } = sentence.line;
  const onExercise = atoms.some((atom) => atom.concept === 'exercise');
  const found: StrandFact[] = [];
  for (const construction of constructions) {
    if (construction.languages?.includes(sentence.language) === false || (construction.kind === 'exercise' && !onExercise)) continue;
    if (!construction.clue.test(its.text)) continue;
    const match = construction.pattern.exec(its.text);
    const name = match?.groups?.['name']?.trim();
    if (!match || name === undefined) continue;
    const start = its.start + match.index + match[0].indexOf(name);
    const end = start + name.length;
    const taken = [...known, ...found].some((other) => other.start < end && start < other.end);
    if (taken || !isName(sentence, construction, name, start, end)) continue;
    const [from, to] = construction.kind === 'exercise' ? [start, end] : [its.start + match.index, its.start + match.index + match[0].length];
    const surface = textBetween(sentence, from, to);
    const shown = construction.kind === 'exercise' ? name : surface;
    found.push({ id: idOf(construction, name), name: shown, kind: construction.kind, where: its.where, start: from, end: to, surface });
  }
  return found;
}

/** Not a country's, not a plain word of the matter, and no headline where every word has a capital. */
function isName({ line, words }: FactSentence, { id, kind }: Construction, name: string, start: number, end: number): boolean {
  const parts = fold(name).split(/[\s-]+/u);
  if (name.length < 3 || /['’]\p{Ll}/u.test(name) || (kind === 'exercise' ? unwanted.has(parts[0]!) : parts.some((part) => unwanted.has(part))))
    return false;
  if (
    line.candidates.some(
      (c) => c.start >= start && c.end <= end && c.entry.kind === 'country' && c.entry.mention !== 'capital' && c.entry.mention !== 'place',
    )
  )
    return false;
  if (words.some((word) => word.value.kind === 'equipment' && word.start <= start && word.end >= end)) return false;
  const { tokens, shouting } = line.sentence;
  return !shouting && (id.includes('quoted') || tokens.filter((token) => token.capital).length < tokens.length * 0.8);
}

const idOf = ({ kind }: Construction, name: string): string => `${kind}-${fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
