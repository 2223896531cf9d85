import { serverText } from './server-text.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** `{}` stands for whatever the server puts there, and is put there again. */
const known = serverText.sentences.map(([english, own]) => ({
  pattern: new RegExp(english.split('{}').map(escaped).join('(.+?)'), 'gu'),
  own,
}));

/** What the server says, in the language of the interface as far as that knows it: several sentences may stand behind each other. */
export const said = (text: string): string =>
  known.reduce(
    (told, { pattern, own }) =>
      told.replaceAll(pattern, (...parts: unknown[]) => {
        let at = 0;
        return own.replaceAll('{}', () => String(parts[(at += 1)]));
      }),
    text,
  );
