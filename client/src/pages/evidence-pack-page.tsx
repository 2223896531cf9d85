import { usePageTitle } from '../app/use-page-title.ts';
import { EvidencePackPanel } from '../panels/evidence-pack-panel.tsx';
import { keptText } from '../text/kept-text.ts';

export function EvidencePackPage() {
  usePageTitle(keptText.pack.title);
  return (
    <>
      <h1>{keptText.pack.title}</h1>
      <EvidencePackPanel />
    </>
  );
}
