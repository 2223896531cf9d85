import type { ColumnMap } from '@entente/shared/contract/jobs';
import { formatCount } from '../format/numbers.ts';
import { counted } from './counted.ts';
import { worded } from './worded.ts';

const parts: Record<keyof ColumnMap, string> = {
  title: 'Headline',
  text: 'Text',
  html: 'Page source',
  url: 'Address',
  publishedAt: 'Date',
  publisher: 'Publisher',
  language: 'Language',
};

/** The dialog that brings articles in. */
export const addText = worded('add', {
  where: 'Where the articles come from',
  tabs: { text: 'Paste text', url: 'From a URL', files: 'Files', import: 'Import' },
  failed: 'That did not work',
  add: 'Add',
  adding: 'Adding …',
  text: {
    label: 'Text of the article',
    placeholder: 'Paste the whole page: menus, links and share lines are left out.',
    more: 'Say more about it (only what the text itself does not tell)',
    address: 'Address',
    publisher: 'Publisher',
    published: 'Published on',
  },
  url: { label: 'Address of the article', fetching: 'Fetching the page …', submit: 'Fetch and add' },
  files: {
    drop: (kinds: string) => `Drop files or folders here: ${kinds}`,
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    list: 'Files',
    waiting: 'waiting',
    reading: (name: string) => `Reading ${name}`,
    answer: (stored: number, duplicates: number, skipped: number, failed: number) =>
      `${counted(stored, 'article')} added · ${duplicates} already there · ${skipped} not added · ${failed} failed`,
  },
  outcomes: { stored: 'Added', duplicate: 'Already there', skipped: 'Not added', failed: 'Failed' },
  line: (line: number) => ` (line ${line})`,
  open: 'Open the article',
  import: {
    about: 'Large files, tables whose columns have names of their own, lists of stories, GDELT 2.0 event exports (.export.CSV, zipped or not).',
    choose: 'Choose a file',
    looking: 'Looking at the file …',
    file: (name: string, format: string, kilobytes: number) => `${name}: ${format}, ${formatCount(kilobytes)} kB`,
    sending: 'Sending …',
    submit: 'Import',
    first: 'First records',
    noDate: 'no date',
    words: (count: number) => `${formatCount(count)} words`,
    columns: 'Columns',
    parts,
  },
});
