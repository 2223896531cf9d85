import type { Filter } from '@entente/shared/contract/filter';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** The filter as the questions about one country take it: the pairs that it is one of. */
export const countryQuery = (filter: Filter, code: CountryCode): Filter => ({ ...filter, party: [code] });

export const partnerIn = (pair: Pair, code: CountryCode): CountryCode => countriesOf(pair).find((one) => one !== code)!;
