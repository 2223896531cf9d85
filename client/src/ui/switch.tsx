import './switch.css';

interface SwitchProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export const Switch = <T extends string>({ label, value, options, onChange }: SwitchProps<T>) => (
  <span className="switch" role="group" aria-label={label}>
    {options.map(([option, text]) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
        {text}
      </button>
    ))}
  </span>
);
