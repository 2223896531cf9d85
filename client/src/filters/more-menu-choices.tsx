import { formatCount } from '../format/numbers.ts';
import { filtersText } from '../text/filters-text.ts';
import { strengthText } from '../text/strength-text.ts';
import { useAhead } from '../ui/use-ahead.ts';
import { ListChoices } from './list-menu-choices.tsx';
import type { FacetCounts, Facets } from './use-facets.ts';
import { useFilter } from './use-filter.ts';

const { money: moneys, relevance: relevances, sample: samples } = filtersText;

/** What is chosen less often; each choice counts what it would show. */
export function MoreChoices({ facets }: { facets: Facets | undefined }) {
  const { filter, patch } = useFilter();
  const { money, strength, relevance, sample } = filter;
  return (
    <>
      <ListChoices part="stage" counts={facets?.stage ?? []} />
      <OneOf
        name="strength"
        legend={strengthText.label}
        labels={strengthText.values}
        value={strength}
        counts={facets?.strength}
        onChange={(value) => patch({ strength: value })}
      />
      <OneOf name="money" legend={moneys.legend} labels={moneys.choices} value={money} onChange={(value) => patch({ money: value })} />
      <OneOf
        name="relevance"
        legend={relevances.legend}
        labels={relevances.choices}
        value={relevance}
        counts={facets?.relevance}
        onChange={(value) => patch({ relevance: value })}
      />
      <OneOf name="sample" legend={samples.legend} labels={samples.choices} value={sample} onChange={(value) => patch({ sample: value })} />
    </>
  );
}

interface OneOfProps<T extends string> {
  name: string;
  legend: string;
  labels: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
  counts?: FacetCounts | undefined;
}

function OneOf<T extends string>({ name, legend, labels, value, onChange, counts }: OneOfProps<T>) {
  const [shown, choose] = useAhead(value, onChange);
  return (
    <fieldset className="one-of">
      <legend>{legend}</legend>
      {(Object.keys(labels) as T[]).map((id) => {
        const count = counts?.find((choice) => choice.id === id)?.articles;
        return (
          <label key={id}>
            <input type="radio" name={name} checked={shown === id} onChange={() => choose(id)} /> {labels[id]}
            {count !== undefined && <span className="soft">{formatCount(count)}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
