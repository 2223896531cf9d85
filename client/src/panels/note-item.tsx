import type { Note } from '@entente/shared/domain/note';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { offerUndo } from '../ui/undo-offer.ts';
import { NoteForm } from './note-form.tsx';
import type { NotesAbout } from './notes-panel.tsx';
import { appText } from '../text/app-text.ts';
import { commonText } from '../text/common-text.ts';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';

const words = keptText.notes;

/** One note, with what can be done about it. */
export function NoteItem({ note, about }: { note: Note; about: NotesAbout }) {
  const [isChanging, setIsChanging] = useState(false);
  const [save, remove] = [useCommand('saveNote'), useCommand('removeNote')];
  const onRemove = (): void => {
    const restore = { query: {}, body: { ...about, text: note.text } };
    remove.mutate({ query: { id: note.id } }, { onSuccess: () => offerUndo(appText.undo.note, () => save.mutateAsync(restore)) });
  };
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
        <Button look="quiet" aria-label={words.removeOne(opening)} onPress={onRemove}>
          {commonText.remove}
        </Button>
      </p>
      {remove.error && <p role="alert">{said(remove.error.message)}</p>}
    </li>
  );
}
