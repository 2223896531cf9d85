/** A line longer than this is no article but a broken file. */
const longest = 64_000_000;

export interface Line {
  number: number;
  text: string;
}

/** The lines of a text that comes in pieces; memory does not grow with it. A line too long is told by its length. */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const piece of pieces) {
    rest += piece;
    let start = 0;
    for (let newline = rest.indexOf('\n'); newline >= 0; newline = rest.indexOf('\n', start)) {
      number += 1;
      yield { number, text: rest.slice(start, newline) };
      start = newline + 1;
    }
    rest = rest.slice(start);
    if (rest.length > longest) throw new RangeError(`Line ${number + 1} is longer than ${longest / 1_000_000} million characters.`);
  }
  if (rest !== '') yield { number: number + 1, text: rest };
}
