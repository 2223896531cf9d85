import type { Person } from '@entente/shared/domain/facts';
import { countryName } from '../format/names.ts';
import { articleText } from '../text/article-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

/** Who is named with an office, in the words of the text. */
export function People({ people, lang }: { people: readonly Person[]; lang: string }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>{articleText.tags.persons}</h3>
      <ul className="doubts">
        {people.map(({ name, office, country, where, start }) => (
          <li key={`${where}-${start}`}>
            <span dir="auto" {...(lang !== 'und' && { lang })}>
              {name}
            </span>{' '}
            <span className="soft">
              {vocabularyText.offices[office].label}, {country === null ? articleText.tags.countryUnknown : countryName(country)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
