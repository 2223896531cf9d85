import { denialWords } from './denial-words.ts';
import { wordsOf } from './words.ts';

const known = new Map<string, string[]>();

function formsOf(language: string): string[] {
  let forms = known.get(language);
  if (forms) return forms;
  forms = (denialWords[language]?.forms ?? '').split(' ').flatMap(wordsOf);
  known.set(language, forms);
  return forms;
}

/** True where a word of the text says that something is not so. */
export function denies(text: string, language: string): boolean {
  const forms = formsOf(language);
  return forms.length > 0 && wordsOf(text).some((word) => forms.some((form) => word === form || (form.length >= 4 && word.startsWith(form))));
}
