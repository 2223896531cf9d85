/** A line longer than this is no article but a broken file. */
const longest = 64_000_000;

export interface Line {
  number: number;
  text: string;
}

/** The lines of a file as they come, decoded as UTF-8; memory does not grow with the file. A line too long is cut off, and told by its length. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let number = 0;
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let newline = rest.indexOf('\n'); newline >= 0; newline = rest.indexOf('\n', start)) {
      number += 1;
      yield { number, text: rest.slice(start, newline) };
      start = newline + 1;
    }
    rest = rest.slice(start);
    if (rest.length > longest) throw new RangeError(`Line ${number + 1} is longer than ${longest / 1_000_000} million characters.`);
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: number + 1, text: rest };
}
