import type { ReactNode } from 'react';
import { formatCount } from '../format/numbers.ts';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** What a user keeps: notes and evidence packs. */
export const keptText = worded('kept', {
  notes: {
    title: 'Notes',
    note: 'Note',
    all: 'All notes',
    write: 'Write a note',
    none: 'Nobody has written a note here.',
    save: 'Save note',
    cancel: 'Cancel',
    changed: (when: ReactNode) => phrase`changed ${when}`,
    change: 'Change',
    changeOne: (opening: string) => `Change the note: ${opening}`,
    removeOne: (opening: string) => `Remove the note: ${opening}`,
    question: 'What was written?',
    count: (count: number) => `${counted(count, 'note')}, newest first.`,
    noneYet: 'No note yet',
    noneYetHelp: 'Open a pair or an article and write one there: it is kept on this server, for all who use it.',
    removedSince: '(removed since)',
  },
  pack: {
    title: 'Evidence pack',
    question: 'What does this pack prove?',
    file: 'Evidence pack (a .json file)',
    follow: 'Follow:',
    keep: 'Keep:',
    openOne: 'open one',
    seals: {
      whole: 'The file is as it was made: its digest is right.',
      broken: 'The file was changed after it was made: its digest is wrong. Do not cite it.',
      unknown: 'Whether the file was changed cannot be told here: browsers check digests at loopback addresses and over HTTPS only.',
    },
    faults: {
      json: 'This file is no evidence pack: it is not JSON.',
      other: 'This file is no evidence pack of Entente.',
      shape: (place: string) => `This evidence pack cannot be read: ${place}.`,
    },
    counts: (articles: string, stories: string, publishers: string) => `${articles} in ${stories} from ${publishers}`,
    ofSample: (count: string) => `, ${count} of them from the sample corpus`,
    made: (when: string, version: string, tagger: string) => `, counted ${when} by Entente ${version} (${tagger}). `,
    filter: (words: string) => `Filter: ${words}. `,
    everything: 'everything',
    now: (count: string) => `Here it counts ${count} now. `,
    open: 'Open this filter here',
    newest: (count: string) => `The pack holds the newest ${count} of them.`,
    comparison: (same: number, changed: number, missing: number) =>
      `Here with the same text: ${counted(same, 'article')}; with another text: ${formatCount(changed)}; not here: ${formatCount(missing)}.`,
    states: { same: 'here, with the same text', changed: 'here, with another text than then', missing: 'not here' },
    retrieved: (when: string) => `retrieved ${when}`,
    hash: (hash: string) => `SHA-256 of the text ${hash}`,
    showMore: (left: string) => `Show more (${left} are left)`,
  },
});
