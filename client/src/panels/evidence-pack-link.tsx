import { emptyFilter, filterToPairs } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { hrefOf } from '../app/href.ts';
import { useFilter } from '../filters/use-filter.ts';
import { keptText } from '../text/kept-text.ts';

/** Saves what is counted under the filter with all that proves it, in one file. */
export function EvidencePackLink({ pair }: { pair?: Pair }) {
  const { filter } = useFilter();
  const asked = { ...emptyFilter, ...filter, ...(pair && { pair: [pair] }) };
  return (
    <a href={hrefOf('/api/v1/evidence-pack', filterToPairs(asked))} download={`entente-evidence-pack${pair ? `-${pair}` : ''}.json`}>
      {keptText.pack.title}
    </a>
  );
}
