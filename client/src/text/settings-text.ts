import type { ReactNode } from 'react';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** The page of settings. */
export const settingsText = worded('settings', {
  look: 'How should it look?',
  where: 'Kept in this browser. Saved views and notes are kept on the server, for all who use it.',
  theme: 'Theme',
  rows: 'Rows of lists',
  densities: { roomy: 'roomy', dense: 'dense' },
  newSince: 'What counts as new?',
  since: (instant: ReactNode) => phrase`What came in since your last visit ended, ${instant}.`,
  firstVisit: 'This is the first visit with this browser: nothing is marked as new before the next.',
  markAll: 'Mark all as seen',
  file: 'Take the settings along',
  fileMeaning: 'One file with what is chosen here and with the saved views, to be opened in another browser or on another server.',
  save: 'Save settings as a file',
  open: 'Open a file of settings',
  opened: (views: number) => `The settings are taken over, with ${counted(views, 'saved view')}.`,
  noSettings: 'This file holds no settings of Entente.',
});
