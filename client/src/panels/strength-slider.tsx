import { Strength } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { strengthText } from '../text/strength-text.ts';
import { useAhead } from '../ui/use-ahead.ts';

/** From the farthest to the nearest. */
const steps = Strength.options.toReversed();

/** How near the two countries must stand for a pair to count: a part of the filter. Says how many pairs it hides. */
export function StrengthSlider({ shown }: { shown: number | undefined }) {
  const { filter, patch } = useFilter();
  const { strength } = filter;
  const [shownStrength, choose] = useAhead(strength, (next) => patch({ strength: next }));
  const isOpen = strength === steps[0];
  const all = useQuestion('relationships', { ...filter, strength: steps[0], limit: 1 }, { enabled: !isOpen }).data?.total;
  const hidden = isOpen || all === undefined || shown === undefined ? 0 : all - shown;
  return (
    <label>
      {strengthText.values[shownStrength]}
      {hidden > 0 && <span className="soft">{strengthText.hidden(hidden)}</span>}{' '}
      <input
        type="range"
        min={0}
        max={steps.length - 1}
        value={steps.indexOf(shownStrength)}
        aria-label={strengthText.label}
        aria-valuetext={strengthText.values[shownStrength]}
        onChange={(event) => choose(steps[Number(event.target.value)]!)}
      />
    </label>
  );
}
