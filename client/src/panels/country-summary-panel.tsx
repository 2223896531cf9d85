import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { countryText } from '../text/country-text.ts';
import { countryQuery } from './country-query.ts';
import { SummaryText } from './summary-text.tsx';

const words = countryText.summary;

/** The country in three sentences, under its heading. */
export function CountrySummaryPanel({ code }: { code: CountryCode }) {
  const { filter, hrefTo } = useFilter();
  const part = { party: [code] };
  const question = useQuestion('summary', countryQuery(filter, code));
  return (
    <SummaryText
      question={question}
      part={part}
      none={words.noneOfCountry(countryName(code))}
      lead={(articles, stories, publishers, since, { pairs }) =>
        words.lead(articles, stories, publishers, <Link href={hrefTo('/relationships', part)}>{words.withPartners(pairs)}</Link>, since)
      }
    />
  );
}
