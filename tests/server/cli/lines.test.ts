import { expect, it } from 'vitest';
import { lines } from '../../../server/src/cli/lines.ts';

const read = async (...chunks: Buffer[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const line of lines(
    (async function* all() {
      yield* chunks;
    })(),
  ))
    found.push(line);
  return found;
};

it('splits at LF and CRLF only, also where a chunk ends inside a character', async () => {
  const bytes = Buffer.from('first ğ\r\nsecond\u2028same line\n\nlast');
  expect(await read(bytes.subarray(0, 7), bytes.subarray(7))).toEqual(['first ğ', 'second\u2028same line', '', 'last']);
});
