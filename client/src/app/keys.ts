import { appText } from '../text/app-text.ts';
import { places } from './places.ts';

/** Where the second key after `g` leads. */
export const pageOfKey: Readonly<Record<string, string>> = {
  o: '/',
  r: '/relationships',
  t: '/stories',
  a: '/articles',
  s: '/sources',
  m: '/method',
};

const words = appText.keys;

const pageKeys = Object.entries(pageOfKey).map(([key, path]): [string, string] => [
  `g ${words.after} ${key}`,
  places.find((place) => place.path === path)?.label ?? path,
]);

/** Every key of the dashboard: shown by `?`. Those after `g` go to a page. */
export const keyGroups: readonly { title: string; keys: readonly (readonly [keys: string, does: string])[] }[] = [
  {
    title: words.everywhere,
    keys: [
      [`Ctrl K ${words.or} ⌘ K`, words.palette],
      ['/', words.search],
      ['?', words.help],
      [`Ctrl Z ${words.or} ⌘ Z`, words.undo],
      ['Esc', words.leave],
    ],
  },
  { title: appText.pages, keys: pageKeys },
  {
    title: words.list,
    keys: [
      [`j ${words.and} k`, words.downAndUp],
      [`o ${words.or} Enter`, words.open],
      ['e', words.evidence],
    ],
  },
  {
    title: words.network,
    keys: [
      [words.arrows, words.neighbour],
      ['Enter', words.look],
    ],
  },
];
