import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { countryText } from '../text/country-text.ts';
import { countryQuery } from './country-query.ts';
import { SummaryText } from './summary-text.tsx';

const words = countryText.summary;

/** The country in three sentences, under its heading. */
export function CountrySummaryPanel({ code }: { code: CountryCode }) {
  const { filter } = useFilter();
  const question = useQuestion('summary', countryQuery(filter, code));
  return <SummaryText question={question} part={{ party: [code] }} none={words.noneOfCountry(countryName(code))} others={words.withPartners} />;
}
