import type { SavedView } from '@entente/shared/domain/saved-view';
import { density } from '../app/density.ts';
import { theme } from '../app/theme.ts';
import { language, languageIds, type LanguageId } from '../text/language.ts';

const format = 'entente-settings';

type KeptView = Pick<SavedView, 'name' | 'path' | 'home'>;

/** What a settings file asks for; what it does not name stays as it is. */
interface SettingsFile {
  language: LanguageId | undefined;
  views: readonly KeptView[];
}

/** The settings of this browser and the saved views, to be read again elsewhere. */
export const settingsFile = (views: readonly SavedView[]): string =>
  JSON.stringify(
    {
      format,
      version: 1,
      theme: theme.stored(),
      density: density.stored(),
      language,
      views: views.map(({ name, path, home }) => ({ name, path, home })),
    },
    null,
    2,
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isView = (value: unknown): value is KeptView =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['path'] === 'string' && typeof value['home'] === 'boolean';

/** Applies what a file says of this browser, and answers with the rest; null where it is no settings file. */
export function readSettings(text: string): SettingsFile | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(read) || read['format'] !== format) return null;
  for (const [kept, asked] of [
    [theme, read['theme']],
    [density, read['density']],
  ] as const) {
    const option = (kept.options as readonly string[]).find((one) => one === asked);
    if (option !== undefined) (kept.apply as (choice: string) => void)(option);
  }
  const views: unknown = read['views'];
  return { language: languageIds.find((id) => id === read['language']), views: Array.isArray(views) ? views.filter(isView) : [] };
}
