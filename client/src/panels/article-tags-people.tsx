import type { Person } from '@entente/shared/domain/facts';
import { offices } from '@entente/shared/vocabulary/offices';
import { countryName } from '../format/names.ts';

/** Who is named with an office, in the words of the text. */
export function People({ people, lang }: { people: readonly Person[]; lang: string }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>Persons</h3>
      <ul className="doubts">
        {people.map(({ name, office, country, where, start }) => (
          <li key={`${where}-${start}`}>
            <span dir="auto" {...(lang !== 'und' && { lang })}>
              {name}
            </span>{' '}
            <span className="soft">
              {offices[office].label}, {country === null ? 'country not told' : countryName(country)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
