import { appText } from '../text/app-text.ts';
import { keysText as words } from '../text/keys-text.ts';
import { pageOfKey } from './page-of-key.ts';
import { places } from './places.ts';

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
