import { usePageTitle } from '../app/use-page-title.ts';
import { RelationshipsExplorer } from '../panels/relationships-explorer.tsx';
import { appText } from '../text/app-text.ts';

export function RelationshipsPage() {
  usePageTitle(appText.relationships);
  return (
    <>
      <h1>{appText.relationships}</h1>
      <RelationshipsExplorer />
    </>
  );
}
