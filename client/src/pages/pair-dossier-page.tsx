import { isPair, type Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { PairDossierPanel } from '../panels/pair-dossier-panel.tsx';
import { PairNotFound } from './pair-not-found.tsx';

export const PairDossierPage = ({ pair }: { pair: string }) => (isPair(pair) ? <KnownPair pair={pair} /> : <PairNotFound asked={pair} />);

function KnownPair({ pair }: { pair: Pair }) {
  usePageTitle(`${pairName(pair)}: dossier`);
  const { hrefTo } = useFilter();
  return (
    <>
      <h1>{pairName(pair)}</h1>
      <p className="dossier-actions">
        <Link href={hrefTo(`/pairs/${pair}`)}>Back to the pair</Link>
      </p>
      <PairDossierPanel pair={pair} />
    </>
  );
}
