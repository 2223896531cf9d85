import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { Note } from '../domain/note.ts';
import { endpoint } from './endpoint.ts';

export const notes = endpoint({
  method: 'get',
  path: '/notes',
  summary: 'Notes of users, newest first: of one pair, of one article, or all',
  query: z.object({ pair: Pair.optional(), article: z.coerce.number().int().positive().optional() }),
  answer: z.object({ notes: z.array(Note) }),
});

/** Without an id a new note, which needs to say what it is about; with one the text of that note is replaced. */
const NoteBody = z
  .object({
    id: z.number().int().positive().optional(),
    pair: Pair.optional(),
    article: z.number().int().positive().optional(),
    text: z.string().trim().min(1).max(20_000),
  })
  .refine(({ id, pair, article }) => [id, pair, article].filter((part) => part !== undefined).length === 1, {
    message: 'A note names one thing: its own id, a pair or an article.',
  });

export const saveNote = endpoint({
  method: 'post',
  path: '/notes',
  summary: 'Writes a note about a pair or an article, or changes the text of one',
  query: z.object({}),
  body: NoteBody,
  answer: z.object({ id: z.number().int() }),
});

export const removeNote = endpoint({
  method: 'delete',
  path: '/notes/:id',
  summary: 'Removes one note',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({ removed: z.boolean() }),
});
