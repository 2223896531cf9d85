import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { PairPreview } from './pair-preview.tsx';

/** `Azerbaijan–Türkiye`, leading to the pair's page; the period and other parts of the filter go with it, the pair part does not. */
export function PairName({ pair }: { pair: Pair }) {
  const { hrefTo } = useFilter();
  return (
    <PairPreview pair={pair}>
      <Link href={hrefTo(`/pairs/${pair}`, { pair: [] })} className="pair-name">
        {pairName(pair)}
      </Link>
    </PairPreview>
  );
}
