import type { BodyOf } from '@entente/shared/contract/endpoint';
import type { saveNote } from '@entente/shared/contract/notes';
import type { NoteCommands } from './http/commands.ts';
import { NotFound } from './query/not-found.ts';
import type { NoteAbout, NotesStore } from './store/notes-store.ts';
import type { Store } from './store/store.ts';

export interface NoteCommandParts {
  notes: NotesStore;
  store: Pick<Store, 'byIds'>;
  now: () => Date;
}

/** What a user writes beside what was read. */
export function createNoteCommands({ notes, store, now }: NoteCommandParts): NoteCommands {
  async function aboutOf({ pair, article: id }: BodyOf<typeof saveNote>): Promise<NoteAbout> {
    if (pair !== undefined) return { pair };
    const [stored] = id === undefined ? [] : await store.byIds([id]);
    if (!stored) throw new NotFound('There is no such article. It may have been removed.');
    return { article: { id: stored.id, title: stored.article.title } };
  }
  return {
    async saveNote(body) {
      const at = now().toISOString();
      if (body.id === undefined) return { id: await notes.write(await aboutOf(body), body.text, at) };
      if (!(await notes.change(body.id, body.text, at))) throw new NotFound('There is no such note. It may have been removed.');
      return { id: body.id };
    },
    removeNote: async (id) => ({ removed: await notes.remove(id) }),
  };
}
