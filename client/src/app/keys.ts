/** Every key of the dashboard: shown by `?`. Those after `g` go to a page. */
export const keyGroups: readonly { title: string; keys: readonly (readonly [keys: string, does: string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Ctrl K or ⌘ K', 'find a country, pair, topic, page, view or command'],
      ['/', 'search the articles'],
      ['?', 'show the keys'],
      ['Esc', 'leave what is open'],
    ],
  },
  {
    title: 'Pages',
    keys: [
      ['g then o', 'Overview'],
      ['g then r', 'Relationships'],
      ['g then a', 'Articles'],
      ['g then s', 'Sources'],
      ['g then m', 'Method'],
    ],
  },
  {
    title: 'List of articles',
    keys: [
      ['j and k', 'down and up'],
      ['o or Enter', 'open the article'],
      ['e', 'show its evidence in the list, or hide it'],
    ],
  },
  {
    title: 'Network of countries',
    keys: [
      ['arrows', 'to the next country in that direction'],
      ['Enter', 'look at the country'],
    ],
  },
];

/** Where the second key after `g` leads. */
export const pageOfKey: Readonly<Record<string, string>> = { o: '/', r: '/relationships', a: '/articles', s: '/sources', m: '/method' };
