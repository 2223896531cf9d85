import { describe, expect, it } from 'vitest';
import { createNoteCommands } from '../../../server/src/note-commands.ts';
import { NotFound } from '../../../server/src/query/not-found.ts';
import { createNotesStore } from '../../../server/src/store/notes-store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, tagged, tagging } from '../../support/build.ts';
import { storeEngines } from '../../support/store-engines.ts';

let minute = 0;
const now = (): Date => new Date(Date.UTC(2026, 2, 1, 0, (minute += 1)));

describe.each(storeEngines)('$name keeps notes', ({ missing, place }) => {
  it.skipIf(missing !== null)('of pairs and articles, newest first, and what is written anew', async () => {
    await using here = place();
    const store = await here.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    await addTagged(store, tagged(article({ title: 'Frigates' }), tagging()));
    const notes = createNotesStore(store.database);
    const commands = createNoteCommands({ notes, store, now });
    const first = await commands.saveNote({ pair: 'AZE-TUR', text: 'Ask the ministry.' });
    const second = await commands.saveNote({ article: 1, text: 'Amount disagrees with the contract.' });
    expect(await commands.saveNote({ id: first.id, text: 'Asked the ministry.' })).toEqual(first);
    expect((await notes.list({})).map(({ id, pair, articleId, articleTitle, text }) => [id, pair, articleId, articleTitle, text])).toEqual([
      [second.id, null, 1, 'Frigates', 'Amount disagrees with the contract.'],
      [first.id, 'AZE-TUR', null, null, 'Asked the ministry.'],
    ]);
    expect(await notes.list({ pair: 'AZE-TUR' })).toHaveLength(1);
    expect(await notes.list({ article: 1 })).toHaveLength(1);
    expect(await commands.removeNote(first.id)).toEqual({ removed: true });
    expect(await commands.removeNote(first.id)).toEqual({ removed: false });
    await expect(commands.saveNote({ id: first.id, text: 'Gone' })).rejects.toThrow(NotFound);
    await expect(commands.saveNote({ article: 99, text: 'Of nothing' })).rejects.toThrow(NotFound);
  });

  it.skipIf(missing !== null)('when the article that they are about is removed', async () => {
    await using here = place();
    const store = await here.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    await addTagged(store, tagged(article({ title: 'Frigates' }), tagging()));
    const notes = createNotesStore(store.database);
    await notes.write({ article: { id: 1, title: 'Frigates' } }, 'Kept', '2026-03-01T00:00:00.000Z');
    await store.remove([1]);
    expect(await notes.list({})).toMatchObject([{ articleId: null, articleTitle: 'Frigates', text: 'Kept' }]);
  });
});
