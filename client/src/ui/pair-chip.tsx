import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { pairCodes, pairName } from '../format/names.ts';

/** Both codes, for dense rows; the names are its accessible name and its tooltip. Quiet where the pair is background. */
export function PairChip({ pair, background = false }: { pair: Pair; background?: boolean }) {
  const { hrefTo } = useFilter();
  const name = pairName(pair);
  return (
    <Link
      href={hrefTo(`/pairs/${pair}`, { pair: [] })}
      className="chip pair-chip"
      data-background={background || undefined}
      aria-label={name}
      title={background ? `${name} (background)` : name}
    >
      {pairCodes(pair)}
    </Link>
  );
}
