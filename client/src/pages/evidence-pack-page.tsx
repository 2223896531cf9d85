import { usePageTitle } from '../app/use-page-title.ts';
import { EvidencePackPanel } from '../panels/evidence-pack-panel.tsx';

export function EvidencePackPage() {
  usePageTitle('Evidence pack');
  return (
    <>
      <h1>Evidence pack</h1>
      <EvidencePackPanel />
    </>
  );
}
