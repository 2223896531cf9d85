import type { addText } from './add-text.ts';
import type { appText } from './app-text.ts';
import type { articleText } from './article-text.ts';
import type { commonText } from './common-text.ts';
import type { comparisonText } from './comparison-text.ts';
import type { countryText } from './country-text.ts';
import type { designText } from './design-text.ts';
import type { exportText } from './export-text.ts';
import type { filtersText } from './filters-text.ts';
import type { formatText } from './format-text.ts';
import type { keptText } from './kept-text.ts';
import type { methodText } from './method-text.ts';
import type { overviewText } from './overview-text.ts';
import type { pressText } from './press-text.ts';
import type { storiesText } from './stories-text.ts';
import type { pairText } from './pair-text.ts';
import type { regionsText } from './regions-text.ts';
import type { relationshipsText } from './relationships-text.ts';
import type { serverText } from './server-text.ts';
import type { sourcesText } from './sources-text.ts';
import type { strengthText } from './strength-text.ts';
import type { vocabularyText } from './vocabulary-text.ts';

/** Every text of the interface, area by area: what a language has to give. An area is one file, so that its English comes with the pages that need it. */
export interface Dictionary {
  add: typeof addText;
  app: typeof appText;
  article: typeof articleText;
  common: typeof commonText;
  comparison: typeof comparisonText;
  country: typeof countryText;
  design: typeof designText;
  export: typeof exportText;
  filters: typeof filtersText;
  format: typeof formatText;
  kept: typeof keptText;
  method: typeof methodText;
  overview: typeof overviewText;
  press: typeof pressText;
  stories: typeof storiesText;
  pair: typeof pairText;
  regions: typeof regionsText;
  relationships: typeof relationshipsText;
  server: typeof serverText;
  sources: typeof sourcesText;
  strength: typeof strengthText;
  vocabulary: typeof vocabularyText;
}
