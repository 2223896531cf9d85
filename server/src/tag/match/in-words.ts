import { withTokens } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { Atom } from './atom.ts';
import type { Candidate, Line } from './line.ts';

const han = /^\p{Script=Han}$/u;
const hiragana = /^[\u3041-\u309f]$/u;

type Letter = 'han' | 'hiragana' | 'none';

const letterOf = (text: string): Letter => (han.test(text) ? 'han' : hiragana.test(text) ? 'hiragana' : 'none');

/** By UTF-16 unit, for a text asks of the same few thousand letters again and again. */
const letters: (Letter | undefined)[] = Array.from({ length: 65_536 });

function letter({ text }: Token): Letter {
  if (text.length !== 1) return letterOf(text);
  return (letters[text.charCodeAt(0)] ??= letterOf(text));
}

/**
 * Puts the letters of an unspaced script together to words, so that distances in words mean there what they mean elsewhere:
 * what the lexicon knows is a word, longest first; of the rest, two Han letters or a run of hiragana make one.
 */
export function inWords(line: Line): Line {
  const { tokens } = line.sentence;
  const glued = tokens.map(() => false);
  const taken = tokens.map(() => false);
  const known = [...line.candidates, ...line.atoms].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last } of known) {
    if (isTaken(taken, first, last)) continue;
    for (let at = first; at <= last; at += 1) {
      taken[at] = true;
      glued[at] = at > first && isLetter(tokens[at]!) && isLetter(tokens[at - 1]!);
    }
  }
  glueUnknown(tokens, taken, glued);
  return regroup(line, glued);
}

function isTaken(taken: readonly boolean[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (taken[at] === true) return true;
  return false;
}

const isLetter = (token: Token): boolean => letter(token) !== 'none';

function glueUnknown(tokens: readonly Token[], taken: readonly boolean[], glued: boolean[]): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const [left, own] = [tokens[at - 1]!, tokens[at]!];
    if (taken[at] === true || taken[at - 1] === true || left.end !== own.start) continue;
    const kind = letter(own);
    glued[at] = kind === letter(left) && (kind === 'hiragana' || (kind === 'han' && glued[at - 1] !== true));
  }
}

function regroup(line: Line, glued: readonly boolean[]): Line {
  const words: Token[] = [];
  const wordAt: number[] = [];
  for (const [at, token] of line.sentence.tokens.entries()) {
    const last = words.at(-1);
    if (glued[at] === true && last) words[words.length - 1] = last.joinedWith(token);
    else words.push(token);
    wordAt.push(words.length - 1);
  }
  // Filled one by one, as those of other sentences are: V8 keeps two kinds of lists apart.
  const candidates: Candidate[] = [];
  for (const { first, last, start, end, entry, form } of line.candidates)
    candidates.push({ first: wordAt[first]!, last: wordAt[last]!, start, end, entry, form });
  const atoms: Atom[] = [];
  for (const { concept, first, last, start, end } of line.atoms)
    atoms.push(new Atom(concept, { first: wordAt[first]!, last: wordAt[last]!, start, end }));
  return { sentence: withTokens(line.sentence, words), candidates, atoms, concepts: line.concepts };
}
