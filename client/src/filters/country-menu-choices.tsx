import { countryCodes, isCountryCode } from '@entente/shared/vocabulary/countries';
import { countryName } from '../format/names.ts';
import { filtersText } from '../text/filters-text.ts';
import { useAhead } from '../ui/use-ahead.ts';
import { ChoiceList, type Choice } from './choice-list.tsx';
import { countryNames } from './country-names.ts';
import type { FacetCounts } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

/** All countries, those with articles first. */
function countryChoices(counts: FacetCounts): Choice[] {
  const articles = new Map(counts.map(({ id, articles: count }) => [id, count]));
  return countryCodes
    .map((code) => ({ id: code, label: countryName(code), count: articles.get(code) ?? 0, names: countryNames(code) }))
    .sort((a, b) => b.count - a.count);
}

/** Countries by any of their names, which are only gathered once the menu is opened. */
export function CountryChoices({ counts }: { counts: FacetCounts }) {
  const { filter, patch } = useFilter();
  const isOne = filter.country.length < 2;
  const [match, choose] = useAhead(filter.match, (next) => patch({ match: next }));
  return (
    <>
      <ChoiceList
        label={filtersText.countries}
        placeholder={filtersText.anyName}
        choices={countryChoices(counts)}
        chosen={filter.country}
        onChange={(chosen) => patch({ country: chosen.filter(isCountryCode) })}
      />
      <fieldset className="match-choice" disabled={isOne}>
        <legend>{filtersText.match.legend}</legend>
        <label>
          <input type="radio" name="match" checked={match === 'any'} onChange={() => choose('any')} /> {filtersText.match.any}
        </label>
        <label>
          <input type="radio" name="match" checked={match === 'all'} onChange={() => choose('all')} /> {filtersText.match.all}
        </label>
      </fieldset>
    </>
  );
}
