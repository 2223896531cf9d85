const cyrillic = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'ky']);
const arabic = new Set(['ar', 'fa', 'ur']);

/** Names in these scripts can stand in a text of the language. */
export const scriptsOf = (language: string): RegExp =>
  cyrillic.has(language) ? /^[\p{Script=Latin}\p{Script=Cyrillic}]/u : arabic.has(language) ? /^[\p{Script=Latin}\p{Script=Arabic}]/u : /^\p{Script=Latin}/u;

/** Languages that bend a surname in Latin letters too: "Scholze", "Bidenem", "Macronu". */
const bent: Readonly<Record<string, readonly string[]>> = {
  pl: ['a', 'owi', 'em', 'ie', 'u', 'iem'],
  cs: ['a', 'ovi', 'em', 'e', 'ův', 'ova', 'ovu', 'ové', 'ovou'],
  sk: ['a', 'ovi', 'om', 'e', 'ova', 'ovej', 'ovu'],
  sl: ['a', 'u', 'om', 'em', 'ov', 'ova', 'ovi'],
  hr: ['a', 'u', 'om', 'em', 'ov', 'ova', 'ovu'],
  bs: ['a', 'u', 'om', 'em', 'ov', 'ova', 'ovu'],
};

/** Arabic writes "Abd" onto the name that follows, or apart from it. */
const onto = /(^|\s)عبد\s+(?=ال)/u;

/** A name, with the endings that its last word takes. */
export function bentSurname(name: string, language: string): string[] {
  if (onto.test(name)) return [name, name.replace(onto, '$1عبد')];
  const endings = bent[language];
  return endings && /[bcdfghjklmnprstvwzćčńřšž]$/u.test(name) ? [name, ...endings.map((ending) => name + ending)] : [name];
}
