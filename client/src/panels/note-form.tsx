import type { Note } from '@entente/shared/domain/note';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import type { NotesAbout } from './notes-panel.tsx';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';

/** Writes a new note, or changes the text of one. Esc leaves it as it was, Ctrl-Enter saves. */
export function NoteForm({ about, onDone }: { about: NotesAbout | Pick<Note, 'id' | 'text'>; onDone: () => void }) {
  const [text, setText] = useState('text' in about ? about.text : '');
  const save = useCommand('saveNote');
  const isEmpty = text.trim() === '';
  const send = (): void => {
    const body = 'text' in about ? { id: about.id, text } : { ...about, text };
    if (!isEmpty) save.mutate({ query: {}, body }, { onSuccess: onDone });
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        {keptText.notes.note}
        {/* The user has just asked for it. */}
        <textarea
          value={text}
          rows={4}
          maxLength={20_000}
          dir="auto"
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
      </label>
      <p>
        <Button type="submit" look="primary" isDisabled={save.isPending || isEmpty}>
          {keptText.notes.save}
        </Button>{' '}
        <Button look="quiet" onPress={onDone}>
          {keptText.notes.cancel}
        </Button>
      </p>
      {save.error && <p role="alert">{said(save.error.message)}</p>}
    </form>
  );
}
