import { type Field, fieldTest, fieldNames, isFieldName } from './text-fields.ts';
import { type FieldToken, type Place, type TextToken, type Token, textTokens, TextQueryFault } from './text-tokens.ts';

/** Words that follow each other, as they were typed; `prefix` where the last is only a beginning. */
export interface TextLeaf {
  kind: 'text';
  text: string;
  prefix: boolean;
  /** In the title only. */
  title: boolean;
}

export type TextQuery = TextLeaf | { kind: 'field'; field: Field } | { kind: 'and' | 'or'; of: TextQuery[] } | { kind: 'not'; of: TextQuery };

/** Deeper than anybody thinks, and less deep than an engine can follow. */
const deepest = 20;

/** The tree of a query; null where it asks for nothing. Throws a `TextQueryFault` that points at the place. */
export function parseTextQuery(query: string): TextQuery | null {
  const tokens = textTokens(query, isFieldName);
  return tokens.length === 0 ? null : new Parser(tokens, query.length).whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: Place;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#end = { start: length, end: length };
  }

  whole(): TextQuery {
    const tree = this.#either(null);
    const rest = this.#tokens[this.#at];
    if (rest) throw new TextQueryFault('This parenthesis closes nothing.', rest);
    return tree;
  }

  #either(field: string | null): TextQuery {
    const of = [this.#all(field)];
    while (this.#take('or')) of.push(this.#all(field));
    return of.length === 1 ? of[0]! : { kind: 'or', of };
  }

  #all(field: string | null): TextQuery {
    const of = [this.#negated(field)];
    for (;;) {
      const next = this.#tokens[this.#at];
      if (!next || next.kind === 'or' || next.kind === 'close') break;
      this.#take('and');
      of.push(this.#negated(field));
    }
    return of.length === 1 ? of[0]! : { kind: 'and', of };
  }

  /** Counted and not nested, however many there are. */
  #negated(field: string | null): TextQuery {
    let not = false;
    while (this.#take('not')) not = !not;
    const of = this.#one(field);
    if (!not) return of;
    return of.kind === 'not' ? of.of : { kind: 'not', of };
  }

  #one(field: string | null): TextQuery {
    const token = this.#tokens[this.#at];
    if (!token || token.kind === 'and' || token.kind === 'or' || token.kind === 'not' || token.kind === 'close') throw this.#missing(token);
    this.#at += 1;
    if (token.kind === 'text') return leafOf(token, field);
    return token.kind === 'field' ? this.#field(token, field) : this.#group(token, field);
  }

  #group(open: Place, field: string | null): TextQuery {
    if ((this.#depth += 1) > deepest) throw new TextQueryFault(`Parentheses nest at most ${deepest} deep.`, open);
    if (this.#tokens[this.#at]?.kind === 'close') throw new TextQueryFault('There is nothing between these parentheses.', open);
    const tree = this.#either(field);
    if (!this.#take('close')) throw new TextQueryFault('This parenthesis is not closed.', open);
    this.#depth -= 1;
    return tree;
  }

  #field(token: FieldToken, around: string | null): TextQuery {
    const name = token.name.toLowerCase();
    if (!isFieldName(name)) {
      throw new TextQueryFault(
        `There is no field “${token.name}”. There are ${fieldNames.join(', ')}; words with a colon stand in quotation marks.`,
        token,
      );
    }
    if (around !== null) throw new TextQueryFault('A field does not stand inside another.', token);
    const next = this.#tokens[this.#at];
    if (next?.start !== token.end || (next.kind !== 'text' && next.kind !== 'open'))
      throw new TextQueryFault(`${name}: is followed by its value, without a space.`, token);
    return this.#one(name);
  }

  #missing(token: Token | undefined): TextQueryFault {
    const before = this.#tokens[this.#at - 1];
    // What stands before is where something is wanted after it; an operator at the beginning is itself the mistake.
    const [place, where] = before && before.kind !== 'open' ? [before, 'after this'] : token ? [token, 'before this'] : [this.#end, 'here'];
    return new TextQueryFault(`Something to look for is missing ${where}.`, place);
  }

  #take(kind: Token['kind']): boolean {
    if (this.#tokens[this.#at]?.kind !== kind) return false;
    this.#at += 1;
    return true;
  }
}

function leafOf(token: TextToken, field: string | null): TextQuery {
  if (field === null || field === 'title') return { kind: 'text', text: token.text, prefix: token.prefix, title: field !== null };
  if (token.prefix) throw new TextQueryFault('A * stands for words of the text and the title only.', token);
  return { kind: 'field', field: fieldTest(field, token) };
}

/** What is wrong with a query, and where; null where it can be read. */
export function textQueryFault(query: string): TextQueryFault | null {
  try {
    parseTextQuery(query);
    return null;
  } catch (error) {
    if (error instanceof TextQueryFault) return error;
    throw error;
  }
}
