import { describe, expect, it } from 'vitest';
import { countryCases } from '../../../server/src/tag/lexicon/country-cases.ts';
import { countriesIn } from '../../support/tag-text.ts';

const kinds = [...new Set(countryCases.map(({ reason }) => reason))].map((reason): [string, typeof countryCases] => [
  reason,
  countryCases.filter((one) => one.reason === reason),
]);

describe.each(kinds)('%s', (_reason, cases) => {
  it.each(cases.map(({ language, text, codes }): [string, string, string] => [language, text, codes.join(' ')]))(
    '%s: %s',
    (language, text, codes) => {
      expect(countriesIn('', { title: '', body: [text], language, published: null }).join(' ')).toBe(codes);
    },
  );
});
