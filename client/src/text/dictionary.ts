import type { appText } from './app-text.ts';
import type { commonText } from './common-text.ts';
import type { comparisonText } from './comparison-text.ts';
import type { countryText } from './country-text.ts';
import type { formatText } from './format-text.ts';
import type { overviewText } from './overview-text.ts';
import type { pressText } from './press-text.ts';
import type { storiesText } from './stories-text.ts';
import type { vocabularyText } from './vocabulary-text.ts';

/** Every text of the interface, area by area: what a language has to give. An area is one file, so that its English comes with the pages that need it. */
export interface Dictionary {
  app: typeof appText;
  common: typeof commonText;
  comparison: typeof comparisonText;
  country: typeof countryText;
  format: typeof formatText;
  overview: typeof overviewText;
  press: typeof pressText;
  stories: typeof storiesText;
  vocabulary: typeof vocabularyText;
}
