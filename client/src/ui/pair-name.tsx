import type { Pair } from '@entente/shared/domain/codes';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { PairPreview } from './pair-preview.tsx';

/**
 * `Azerbaijan–Türkiye`, leading to the pair's page; the period and other parts of the filter go with it, the pair part does not.
 * Other words may stand for it, as the partner's name on a page about one of the two.
 */
export function PairName({ pair, children }: { pair: Pair; children?: ReactNode }) {
  const { hrefTo } = useFilter();
  return (
    <PairPreview pair={pair}>
      <Link href={hrefTo(`/pairs/${pair}`, { pair: [] })} className="pair-name">
        {children ?? pairName(pair)}
      </Link>
    </PairPreview>
  );
}
