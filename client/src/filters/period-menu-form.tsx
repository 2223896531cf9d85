import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { filtersText } from '../text/filters-text.ts';
import { periodPresets } from './period-presets.ts';

const words = filtersText.period;

type OnChange = (from: string | undefined, to: string | undefined) => void;

/** From one day to another, or one of the usual periods. */
export function PeriodForm({ from, to, onChange }: { from: string | undefined; to: string | undefined; onChange: OnChange }) {
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
