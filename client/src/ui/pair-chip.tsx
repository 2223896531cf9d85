import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { pairCodes, pairName } from '../format/names.ts';
import { PairPreview } from './pair-preview.tsx';
import { commonText } from '../text/common-text.ts';

/** Both codes, for dense rows; the names are its accessible name, and stand in its preview. Quiet where the pair is background. */
export function PairChip({ pair, background = false }: { pair: Pair; background?: boolean }) {
  const { hrefTo } = useFilter();
  const name = pairName(pair);
  return (
    <PairPreview pair={pair}>
      <Link
        href={hrefTo(`/pairs/${pair}`, { pair: [] })}
        className="chip pair-chip"
        data-background={background || undefined}
        aria-label={background ? commonText.background(name) : name}
      >
        {pairCodes(pair)}
      </Link>
    </PairPreview>
  );
}
