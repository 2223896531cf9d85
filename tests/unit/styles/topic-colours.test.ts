import { readFileSync } from 'node:fs';
import { type Color, differenceEuclidean, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { topicIds } from '@entente/shared/vocabulary/topics';

const styles = (name: string): string => readFileSync(new URL(`../../../client/src/styles/${name}.css`, import.meta.url), 'utf8');

/** What a token is in light and in dark. */
function token(name: string): [Color, Color] {
  const value = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(styles('topics') + styles('tokens'));
  const colours = [value?.[1], value?.[2]].map((hex) => parse(hex ?? ''));
  if (!colours[0] || !colours[1]) throw new Error(`no token ${name}`);
  return [colours[0], colours[1]];
}

/** Distance in OKLab, a hundred from black to white. */
const apart = (one: Color, other: Color): number => 100 * differenceEuclidean('oklab')(one, other);

const eyes: Record<string, (colour: Color) => Color> = {
  'no colour blindness': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const pairs = topicIds.flatMap((one, at) => topicIds.slice(at + 1).map((other) => [one, other] as const));

describe.each(['light', 'dark'])('the colours of topics in %s', (theme) => {
  const at = theme === 'light' ? 0 : 1;
  const of = (topic: string): Color => token(`topic-${topic}`)[at];

  it.each(topicIds)('%s stands out 3 to 1 from every ground', (topic) => {
    for (const ground of ['page', 'surface', 'surface-sunk']) expect(wcagContrast(of(topic), token(ground)[at])).toBeGreaterThanOrEqual(3);
  });

  it('tell any two topics apart', () => {
    for (const [one, other] of pairs) expect(apart(of(one), of(other)), `${one} and ${other}`).toBeGreaterThanOrEqual(11);
  });

  it.each(Object.entries(eyes))('keep those next to each other in a stack apart with %s', (_, seen) => {
    const neighbours = topicIds.map((topic, i) => [topic, topicIds[(i + 1) % topicIds.length]!] as const);
    for (const [one, other] of neighbours) {
      const distance = apart(seen(of(one)), seen(of(other)));
      expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(11);
    }
  });
});
