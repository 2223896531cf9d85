/** A place in a query, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

export interface FieldToken extends Place {
  kind: 'field';
  /** The value is the next token. */
  name: string;
}

/** What is looked for: words that follow each other. */
export interface TextToken extends Place {
  kind: 'text';
  text: string;
  prefix: boolean;
}

interface Sign extends Place {
  kind: 'open' | 'close' | 'and' | 'or' | 'not';
}

export type Token = FieldToken | TextToken | Sign;

/** A query that cannot be read: what is wrong, and where. */
export class TextQueryFault extends Error {
  readonly place: Place;

  constructor(message: string, { start, end }: Place) {
    super(message);
    this.name = 'TextQueryFault';
    this.place = { start, end };
  }
}

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

/** In order: spaces, parentheses, the minus of a negation, a name with its colon (of no address), a phrase, a word. */
const parts =
  /(?<space>\s+)|(?<paren>[()])|(?<minus>-(?=[("“„«\p{L}\p{N}]))|(?<field>\p{L}+):(?!\/\/)|(?<phrase>["“”„«](?<inside>[^"“”„«»]*)["“”»])|(?<quote>["“”„«»])|(?<word>[^\s()"“”„«»]+)/guy;

/** A letter or a digit, without which there is no word. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text);

/** The parts of a query in order; what holds no word (a dash between two words) is left out. */
export function textTokens(query: string, isField: (name: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const found of query.matchAll(parts)) {
    const { space, ...groups } = found.groups!;
    if (space !== undefined) continue;
    const place = { start: found.index, end: found.index + found[0].length };
    const afterField = tokens.at(-1)?.kind === 'field' && previousEnd === place.start;
    previousEnd = place.end;
    // A colon with nothing behind it is punctuation, as in a headline, unless it is behind the name of a field.
    const { field } = groups;
    const isWord = field !== undefined && !isField(field.toLowerCase()) && !/^[^\s:]/u.test(query.slice(place.end, place.end + 2));
    const token = tokenOf(isWord ? { word: field } : groups, place, afterField);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, place: Place, afterField: boolean): Token | null {
  const { paren, minus, field, phrase, inside = '', quote, word = '' } = groups;
  if (paren !== undefined) return { kind: paren === '(' ? 'open' : 'close', ...place };
  if (minus !== undefined) return { kind: 'not', ...place };
  if (field !== undefined) return { kind: 'field', name: field, ...place };
  if (quote !== undefined) throw new TextQueryFault('This quotation mark has no partner.', place);
  if (phrase === undefined && !afterField && Object.hasOwn(operators, word)) return { kind: operators[word]!, ...place };
  const [text, prefix] = phrase === undefined ? [word.replace(/\*$/u, ''), word.endsWith('*')] : [inside, false];
  const star = text.search(/[\p{L}\p{N}]\*/u);
  if (phrase === undefined && star >= 0) {
    const at = place.start + star + 1;
    throw new TextQueryFault('A * stands only at the end of a word, for all words that begin so.', { start: at, end: at + 1 });
  }
  if (!hasWord(text)) {
    if (afterField || prefix) throw new TextQueryFault(prefix ? 'A * needs the beginning of a word before it.' : 'There is no word here.', place);
    return null;
  }
  return { kind: 'text', text, prefix, ...place };
}
