import { emptyFilter } from '@entente/shared/contract/filter';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { useFilter } from './use-filter.ts';
import { useFilterParts } from './use-filter-parts.ts';
import { filtersText } from '../text/filters-text.ts';

/** The filter in words; each part can be taken away. */
export function FilterChips() {
  const { patch, replace } = useFilter();
  const parts = useFilterParts();
  if (parts.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={filtersText.chosen}>
      {parts.map((part) => (
        <li key={part.key}>
          <Chip onRemove={() => patch(part.without)} removeLabel={filtersText.remove(part.text)}>
            <span dir="auto">{part.text}</span>
          </Chip>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <Button look="quiet" onPress={() => replace(emptyFilter)}>
            {filtersText.clearAll}
          </Button>
        </li>
      )}
    </ul>
  );
}
