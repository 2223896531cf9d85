import { worded } from './worded.ts';

/**
 * What the server says in sentences: troubles, reports of runs, how a source is doing. It speaks English, and what a language does not know
 * stays so. Each is the English sentence and the own one, with `{}` for what is put into it; longer ones before those that they hold.
 */
export const serverText = worded('server', { sentences: [] as readonly (readonly [english: string, own: string])[] });
