import { foldName } from '@entente/shared/vocabulary/fold-name';

/** What the palette offers. `names` are all words it can be found by, folded; the label is among them. */
export interface PaletteItem {
  id: string;
  kind: 'page' | 'view' | 'command' | 'topic' | 'country' | 'pair' | 'filter';
  label: string;
  names: string;
  /** Of equals the heavier comes first. */
  weight: number;
}

const order: readonly PaletteItem['kind'][] = ['page', 'view', 'command', 'topic', 'country', 'pair', 'filter'];

export const paletteItem = (item: Omit<PaletteItem, 'names' | 'weight'> & { names?: string; weight?: number }): PaletteItem => ({
  weight: 0,
  ...item,
  names: ` ${foldName(item.label)} ${item.names ?? ''}`,
});

/** Two words that differ by one letter, or by two that changed places, at their beginning. */
function isTypo(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [rest, others] = [typed.slice(at), word.slice(at)];
  return (
    others.startsWith(rest.slice(1)) ||
    others.slice(1).startsWith(rest) ||
    others.slice(1).startsWith(rest.slice(1)) ||
    (rest[0] === others[1] && rest[1] === others[0] && others.slice(2).startsWith(rest.slice(2)))
  );
}

/** Short words with a letter wrong would be half of all names. */
const forgivenFrom = 4;

function worth({ label, names }: PaletteItem, tokens: readonly string[], forgiving: boolean): number {
  const own = ` ${foldName(label)}`;
  if (own.startsWith(` ${tokens.join(' ')}`)) return 4;
  if (tokens.every((token) => own.includes(` ${token}`))) return 3;
  if (tokens.every((token) => names.includes(` ${token}`))) return 2;
  if (!forgiving) return 0;
  const words = own.trim().split(' ');
  const isNear = (token: string): boolean => own.includes(` ${token}`) || (token.length >= forgivenFrom && words.some((word) => isTypo(token, word)));
  return tokens.every(isNear) ? 1 : 0;
}

/** The best first: names that begin as typed, then those with each typed word somewhere, in any language; a letter wrong only where nothing else is found. */
export function searchPalette(items: readonly PaletteItem[], typed: string, most: number): PaletteItem[] {
  const tokens = foldName(typed).split(' ').filter(Boolean);
  if (tokens.length === 0) return items.filter(({ kind }) => kind === 'page' || kind === 'view' || kind === 'command').slice(0, most);
  const found = ranked(items, tokens, false);
  return (found.length > 0 ? found : ranked(items, tokens, true)).slice(0, most);
}

const ranked = (items: readonly PaletteItem[], tokens: readonly string[], forgiving: boolean): PaletteItem[] =>
  items
    .map((item) => ({ item, score: worth(item, tokens, forgiving) }))
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) => other.score - one.score || order.indexOf(one.item.kind) - order.indexOf(other.item.kind) || other.item.weight - one.item.weight,
    )
    .map(({ item }) => item);
