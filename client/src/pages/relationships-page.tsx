import { usePageTitle } from '../app/use-page-title.ts';
import { RelationshipsExplorer } from '../panels/relationships-explorer.tsx';

export function RelationshipsPage() {
  usePageTitle('Relationships');
  return (
    <>
      <h1>Relationships</h1>
      <RelationshipsExplorer />
    </>
  );
}
