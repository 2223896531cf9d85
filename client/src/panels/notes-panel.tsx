import type { Pair } from '@entente/shared/domain/codes';
import type { Note } from '@entente/shared/domain/note';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteItem } from './note-item.tsx';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';
import './notes-panel.css';

const words = keptText.notes;

export type NotesAbout = { pair: Pair } | { article: number };

/** What users wrote about one pair or article, and a place to write. Kept on the server, for all who use it. */
export function NotesPanel({ about }: { about: NotesAbout }) {
  const question = useQuestion('notes', about);
  const [isWriting, setIsWriting] = useState(false);
  const [removed, setRemoved] = useState<Note | null>(null);
  const save = useCommand('saveNote');
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
      <div role="status">
        {removed && (
          <p>
            {words.removed}{' '}
            <Button
              look="quiet"
              onPress={() => save.mutate({ query: {}, body: { ...about, text: removed.text } }, { onSuccess: () => setRemoved(null) })}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {save.error && <p role="alert">{said(save.error.message)}</p>}
      {notes.length > 0 && (
        <ul className="notes" aria-label={words.title}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
