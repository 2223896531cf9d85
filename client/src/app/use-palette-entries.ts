import { emptyFilter, type Filter } from '@entente/shared/contract/filter';
import { countriesOf, isPair } from '@entente/shared/domain/codes';
import type { SavedView } from '@entente/shared/domain/saved-view';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { countryNames } from '../filters/country-names.ts';
import { useFilter, type FilterControl } from '../filters/use-filter.ts';
import { countryName, pairName, topicLabel } from '../format/names.ts';
import { copyLink } from './copy-link.ts';
import { paletteItem, type PaletteItem } from './palette-search.ts';
import { otherPlaces, places } from './places.ts';
import { theme } from './theme.ts';
import { appText } from '../text/app-text.ts';
import { chooseLanguage, language, languageIds, languages } from '../text/language.ts';

export interface PaletteEntry extends PaletteItem {
  act: () => void;
}

/** What the palette can do only with the help of what stands around it. */
export interface PaletteCommands {
  onAdd: () => void;
  onKeys: () => void;
}

interface Counts {
  pair: readonly { id: string; articles: number }[];
}

/** Everything that can be found: what has a page is gone to, and countries and topics can be added to the filter instead. */
export function usePaletteEntries(commands: PaletteCommands): PaletteEntry[] {
  const control = useFilter();
  const [, navigate] = useLocation();
  const facets = useQuestion('facets', emptyFilter).data;
  const views = useQuestion('views', {}).data?.views;
  return useMemo(() => {
    const articles = new Map((facets?.country ?? []).map(({ id, articles: count }) => [id, count]));
    return [
      ...[...places, ...otherPlaces].map(({ path, label }) => ({
        ...paletteItem({ id: path, kind: 'page', label }),
        act: () => navigate(control.hrefNow(path)),
      })),
      ...(views ?? []).map((view: SavedView) => ({
        ...paletteItem({ id: `view-${view.id}`, kind: 'view', label: view.name }),
        act: () => navigate(view.path),
      })),
      ...commandEntries(control, commands),
      ...placeEntries(control, articles, (path) => navigate(path)),
      ...filterEntries(control, articles),
      ...pairEntries(facets?.pair ?? [], (pair) => navigate(control.hrefNow(`/pairs/${pair}`))),
    ];
  }, [control, navigate, facets, views, commands]);
}

const words = appText.palette;

const otherLanguages = languageIds.filter((id) => id !== language);

const command = (id: string, label: string, act: () => void, names = ''): PaletteEntry => ({
  ...paletteItem({ id, kind: 'command', label, names }),
  act,
});

function commandEntries({ replace }: FilterControl, { onAdd, onKeys }: PaletteCommands): PaletteEntry[] {
  return [
    command('add', words.add, onAdd, words.addWords),
    command('link', words.link, () => void copyLink(), words.linkWords),
    command('clear', words.clear, () => replace(emptyFilter), words.clearWords),
    ...theme.options.map((one) => command(`theme-${one}`, appText.theme.command[one], () => theme.apply(one), words.themeWords)),
    ...otherLanguages.map((id) => command(`language-${id}`, languages[id].name, () => chooseLanguage(id), words.languageWords)),
    command('keys', words.keys, onKeys, words.keysWords),
  ];
}

function placeEntries({ hrefNow }: FilterControl, articles: ReadonlyMap<string, number>, open: (path: string) => void): PaletteEntry[] {
  return [
    ...topicIds.map((id) => ({
      ...paletteItem({ id, kind: 'topic', label: topicLabel(id) }),
      act: () => open(hrefNow(`/topic/${id}`, { topic: [] })),
    })),
    ...countryCodes.map((code) => ({
      ...paletteItem({ id: code, kind: 'country', label: countryName(code), names: countryNames(code), weight: articles.get(code) ?? 0 }),
      act: () => open(hrefNow(`/country/${code}`, { pair: [], party: [] })),
    })),
  ];
}

/** Found by “filter” and the name, in any language. */
function filterEntries({ patch }: FilterControl, articles: ReadonlyMap<string, number>): PaletteEntry[] {
  const entry = (id: string, name: string, names: string, part: (now: Filter) => Partial<Filter>): PaletteEntry => ({
    ...paletteItem({ id: `filter-${id}`, kind: 'filter', label: words.filterBy(name), names, weight: articles.get(id) ?? 0 }),
    act: () => patch(part),
  });
  return [
    ...topicIds.map((id) => entry(id, topicLabel(id), '', ({ topic }) => ({ topic: [...new Set([...topic, id])] }))),
    ...countryCodes.map((code) =>
      entry(code, countryName(code), countryNames(code), ({ country }) => ({ country: [...new Set([...country, code])] })),
    ),
  ];
}

const pairEntries = (counts: Counts['pair'], open: (pair: string) => void): PaletteEntry[] =>
  counts.flatMap(({ id, articles }) => {
    if (!isPair(id)) return [];
    const names = countriesOf(id).map(countryNames).join(' ');
    return [{ ...paletteItem({ id, kind: 'pair', label: pairName(id), names, weight: articles }), act: () => open(id) }];
  });
