import { usePageTitle } from '../app/use-page-title.ts';
import { AllNotesPanel } from '../panels/all-notes-panel.tsx';

export function NotesPage() {
  usePageTitle('Notes');
  return (
    <>
      <h1>Notes</h1>
      <AllNotesPanel />
    </>
  );
}
