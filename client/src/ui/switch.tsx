import { useAhead } from './use-ahead.ts';
import './switch.css';

interface SwitchProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Switch<T extends string>({ label, value, options, onChange }: SwitchProps<T>) {
  const [shown, choose] = useAhead(value, onChange);
  return (
    <span className="switch" role="group" aria-label={label}>
      {options.map(([option, text]) => (
        <button key={option} type="button" aria-pressed={option === shown} onClick={() => choose(option)}>
          {text}
        </button>
      ))}
    </span>
  );
}
