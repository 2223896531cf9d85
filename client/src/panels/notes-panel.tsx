import type { Pair } from '@entente/shared/domain/codes';
import { useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteItem } from './note-item.tsx';
import { keptText } from '../text/kept-text.ts';
import './notes-panel.css';

const words = keptText.notes;

export type NotesAbout = { pair: Pair } | { article: number };

/** What users wrote about one pair or article, and a place to write. Kept on the server, for all who use it. */
export function NotesPanel({ about }: { about: NotesAbout }) {
  const question = useQuestion('notes', about);
  const [isWriting, setIsWriting] = useState(false);
  const notes = question.data?.notes ?? [];
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={2}
      actions={
        <>
          <Link href="/notes">{words.all}</Link>
          {!isWriting && <Button onPress={() => setIsWriting(true)}>{words.write}</Button>}
        </>
      }
      answer={notes.length === 0 && !isWriting ? words.none : undefined}
    >
      {isWriting && <NoteForm about={about} onDone={() => setIsWriting(false)} />}
      {notes.length > 0 && (
        <ul className="notes" aria-label={words.title}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} about={about} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
