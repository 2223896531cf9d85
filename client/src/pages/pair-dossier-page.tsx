import { isPair, type Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { PairDossierPanel } from '../panels/pair-dossier-panel.tsx';
import { PairNotFound } from './pair-not-found.tsx';
import { pairText } from '../text/pair-text.ts';

export const PairDossierPage = ({ pair }: { pair: string }) => (isPair(pair) ? <KnownPair pair={pair} /> : <PairNotFound asked={pair} />);

function KnownPair({ pair }: { pair: Pair }) {
  usePageTitle(pairText.dossier.title(pairName(pair)));
  const { hrefTo } = useFilter();
  return (
    <>
      <h1>{pairName(pair)}</h1>
      <p className="dossier-actions">
        <Link href={hrefTo(`/pairs/${pair}`)}>{pairText.dossier.back}</Link>
      </p>
      <PairDossierPanel pair={pair} />
    </>
  );
}
