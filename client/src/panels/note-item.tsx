import type { Note } from '@entente/shared/domain/note';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { NoteForm } from './note-form.tsx';

/** One note, with what can be done about it. */
export function NoteItem({ note, onRemoved }: { note: Note; onRemoved: (note: Note) => void }) {
  const [isChanging, setIsChanging] = useState(false);
  const remove = useCommand('removeNote');
  const opening = note.text.slice(0, 40);
  if (isChanging)
    return (
      <li>
        <NoteForm about={note} onDone={() => setIsChanging(false)} />
      </li>
    );
  return (
    <li>
      <p className="note-text" dir="auto">
        {note.text}
      </p>
      <p className="note-foot soft">
        <InstantText instant={note.createdAt} />
        {note.updatedAt !== note.createdAt && (
          <span>
            changed <InstantText instant={note.updatedAt} />
          </span>
        )}
        <Button look="quiet" aria-label={`Change the note: ${opening}`} onPress={() => setIsChanging(true)}>
          Change
        </Button>
        <Button
          look="quiet"
          aria-label={`Remove the note: ${opening}`}
          onPress={() => remove.mutate({ query: { id: note.id } }, { onSuccess: () => onRemoved(note) })}
        >
          Remove
        </Button>
      </p>
      {remove.error && <p role="alert">{remove.error.message}</p>}
    </li>
  );
}
