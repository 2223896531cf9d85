import { formatCount } from '../format/numbers.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { FacetCounts } from './use-facets.ts';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';

const { relevance: relevances, sample: samples } = filtersText;

/** Relevance and sample: one choice each. */
export function MoreMenu({ relevance }: { relevance: FacetCounts }) {
  const { filter, patch } = useFilter();
  const changed = Number(filter.relevance !== 'relevant') + Number(filter.sample !== 'include');
  const countOf = (id: string): number | undefined => relevance.find((choice) => choice.id === id)?.articles;
  return (
    <FilterMenu label={filtersText.more} count={changed}>
      <OneOf
        name="relevance"
        legend={relevances.legend}
        labels={relevances.choices}
        value={filter.relevance}
        countOf={countOf}
        onChange={(value) => patch({ relevance: value })}
      />
      <OneOf name="sample" legend={samples.legend} labels={samples.choices} value={filter.sample} onChange={(value) => patch({ sample: value })} />
    </FilterMenu>
  );
}

interface OneOfProps<T extends string> {
  name: string;
  legend: string;
  labels: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
  countOf?: (id: T) => number | undefined;
}

function OneOf<T extends string>({ name, legend, labels, value, onChange, countOf }: OneOfProps<T>) {
  return (
    <fieldset className="one-of">
      <legend>{legend}</legend>
      {(Object.keys(labels) as T[]).map((id) => {
        const count = countOf?.(id);
        return (
          <label key={id}>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} /> {labels[id]}
            {count !== undefined && <span className="soft">{formatCount(count)}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
