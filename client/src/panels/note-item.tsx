import type { Note } from '@entente/shared/domain/note';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { NoteForm } from './note-form.tsx';
import { commonText } from '../text/common-text.ts';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';

const words = keptText.notes;

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
        {note.updatedAt !== note.createdAt && <span>{words.changed(<InstantText instant={note.updatedAt} />)}</span>}
        <Button look="quiet" aria-label={words.changeOne(opening)} onPress={() => setIsChanging(true)}>
          {words.change}
        </Button>
        <Button
          look="quiet"
          aria-label={words.removeOne(opening)}
          onPress={() => remove.mutate({ query: { id: note.id } }, { onSuccess: () => onRemoved(note) })}
        >
          {commonText.remove}
        </Button>
      </p>
      {remove.error && <p role="alert">{said(remove.error.message)}</p>}
    </li>
  );
}
