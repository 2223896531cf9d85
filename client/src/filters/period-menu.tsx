import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { periodPresets } from './period-presets.ts';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';

const words = filtersText.period;

export function PeriodMenu() {
  const { filter, patch } = useFilter();
  return (
    <FilterMenu label={words.title} count={filter.from || filter.to ? 1 : 0}>
      <PeriodForm key={`${filter.from}/${filter.to}`} from={filter.from} to={filter.to} onChange={(from, to) => patch({ from, to })} />
    </FilterMenu>
  );
}

type OnChange = (from: string | undefined, to: string | undefined) => void;

function PeriodForm({ from, to, onChange }: { from: string | undefined; to: string | undefined; onChange: OnChange }) {
  const fromInput = useRef<HTMLInputElement>(null);
  const toInput = useRef<HTMLInputElement>(null);
  const [presets] = useState(() => periodPresets(new Date()));
  // Applied on submit: while a year is being typed, the field holds the years 0002, 0020 and 0202.
  const apply = (): void => {
    const days = [fromInput.current?.value, toInput.current?.value] as const;
    const [first, last] = days[0] && days[1] && days[0] > days[1] ? [days[1], days[0]] : days;
    onChange(first || undefined, last || undefined);
  };
  return (
    <form
      className="period-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label>
        {words.from} <input type="date" ref={fromInput} defaultValue={from} />
      </label>
      <label>
        {words.to} <input type="date" ref={toInput} defaultValue={to} />
      </label>
      <Button type="submit" look="primary">
        {words.apply}
      </Button>
      <ul aria-label={words.usual}>
        {presets.map((preset) => (
          <li key={preset.label}>
            <Button look="quiet" onPress={() => onChange(preset.from, preset.to)}>
              {preset.label}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
