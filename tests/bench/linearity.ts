import { article } from '../support/build.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { hostileTexts } from './hostile-texts.ts';
import { cpuSeconds, exponent, print } from './measure.ts';

/** How the time grows with the text, in the body and in the headline, up to `most` characters. */
export function linearity(most: number): void {
  const sizes = [16, 8, 4, 2, 1].map((share) => Math.round(most / share));
  print(`how time grows, from ${sizes[0]} to ${sizes.at(-1)} characters in one paragraph (exponent: 1 is linear):`);
  for (const { name, language, text } of hostileTexts) {
    const seconds = sizes.map((size) => {
      const its = article({ title: '', body: [text(size)], language, textHash: '' });
      return cpuSeconds(() => void tag(its));
    });
    print(`  ${name.padEnd(34)}${exponent(sizes, seconds).toFixed(2)}   ${seconds.at(-1)!.toFixed(2)} s`);
  }
}
