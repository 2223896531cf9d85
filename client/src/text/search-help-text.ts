import { worded } from './worded.ts';

/** What can be written in the search box. */
export const searchHelpText = worded('searchHelp', {
  both: 'both words, anywhere in the article',
  row: 'words that follow each other',
  either: 'either; AND, OR and NOT in capitals',
  without: 'without a word; NOT exercise says the same',
  parentheses: 'parentheses hold together',
  prefix: 'all words that begin so',
  title: 'in the title only',
  country: 'a code or a name, in many languages',
  pair: 'the two in one relation',
  topic: 'by name or label',
  publisher: 'words of the publisher’s name',
  lang: 'the language of the article',
  after: 'later than 2023, earlier than July 2024; days too',
  has: 'also date, url, pair, topic, equipment',
  foot: 'Case and accents do not matter. Chinese, Japanese, Korean and Thai are found inside of longer words.',
});
