import { commonText } from '../text/common-text.ts';
import { useAhead } from './use-ahead.ts';

/** Shows the same as a table, or as it was. */
export function AsTableButton({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const [shown, choose] = useAhead(isOn, onChange);
  return (
    <button type="button" className="link-button" data-no-picture aria-pressed={shown} onClick={() => choose(!shown)}>
      {commonText.asTable}
    </button>
  );
}
