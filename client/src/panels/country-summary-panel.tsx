import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { countryQuery } from './country-query.ts';
import { SummaryText } from './summary-text.tsx';

/** The country in three sentences, under its heading. */
export function CountrySummaryPanel({ code }: { code: CountryCode }) {
  const { filter } = useFilter();
  const question = useQuestion('summary', countryQuery(filter, code));
  const none = `No article under this filter puts ${countryName(code)} together with another country.`;
  return (
    <SummaryText
      question={question}
      part={{ party: [code] }}
      none={none}
      others={(count) => `with ${count === 1 ? 'one partner' : `${count} partners`}`}
    />
  );
}
