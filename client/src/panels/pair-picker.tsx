import { isPair, type Pair } from '@entente/shared/domain/codes';
import { foldName } from '@entente/shared/vocabulary/fold-name';
import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { countryNames } from '../filters/country-names.ts';
import { useFacets } from '../filters/use-facets.ts';
import { pairCountries, pairName } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { PopoverButton } from '../ui/popover-button.tsx';
import { comparisonText } from '../text/comparison-text.ts';
import './pair-picker.css';

const shown = 12;

interface PairPickerProps {
  label: string;
  /** Pairs that have a country in common with it come first. */
  near: Pair;
  not: readonly Pair[];
  onPick: (pair: Pair) => void;
}

/** Chooses one of the pairs under the filter by the names of its countries in any language. */
export function PairPicker({ label, ...choice }: PairPickerProps) {
  const text = (
    <>
      {label} <span aria-hidden="true">▾</span>
    </>
  );
  return (
    <PopoverButton label={text} name={label} placement="bottom start">
      <Choices label={label} {...choice} />
    </PopoverButton>
  );
}

function Choices({ label, near, not, onPick }: PairPickerProps) {
  const [typed, setTyped] = useState('');
  const counted = useFacets().data?.pair ?? [];
  const isNear = (pair: Pair): boolean => pairCountries(pair).some((code) => pairCountries(near).includes(code));
  const tokens = foldName(typed).split(' ').filter(Boolean);
  const found = counted
    .flatMap(({ id, articles }) => (isPair(id) && !not.includes(id) ? [{ id, articles }] : []))
    .filter(({ id }) => tokens.every((token) => ` ${pairCountries(id).map(countryNames).join(' ')}`.includes(` ${token}`)))
    .toSorted((a, b) => Number(isNear(b.id)) - Number(isNear(a.id)))
    .slice(0, shown);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={label} autoFocus className="pair-picker-search">
        <Input placeholder={comparisonText.search} />
      </SearchField>
      <Menu
        className="export-menu pair-picker-list"
        aria-label={label}
        items={found}
        onAction={(key) => onPick(key as Pair)}
        renderEmptyState={() => <p className="soft">{comparisonText.nothing}</p>}
      >
        {({ id, articles }) => (
          <MenuItem id={id} className="export-menu-item pair-picker-item" textValue={pairName(id)}>
            <span>{pairName(id)}</span>
            <span className="soft">{formatCount(articles)}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
