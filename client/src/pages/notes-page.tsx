import { usePageTitle } from '../app/use-page-title.ts';
import { AllCorrectionsPanel } from '../panels/all-corrections-panel.tsx';
import { AllNotesPanel } from '../panels/all-notes-panel.tsx';
import { keptText } from '../text/kept-text.ts';

export function NotesPage() {
  usePageTitle(keptText.notes.title);
  return (
    <>
      <h1>{keptText.notes.title}</h1>
      <AllNotesPanel />
      <AllCorrectionsPanel />
    </>
  );
}
