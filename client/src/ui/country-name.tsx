import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';

/** A country's name, leading to its page under the filter. */
export function CountryName({ code }: { code: CountryCode }) {
  const { hrefTo } = useFilter();
  return (
    <Link href={hrefTo(`/country/${code}`, { pair: [], party: [] })} className="country-name">
      {countryName(code)}
    </Link>
  );
}
