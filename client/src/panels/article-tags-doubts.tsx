import type { Doubt } from '@entente/shared/domain/tagging';
import { countryName } from '../format/names.ts';
import { commonText } from '../text/common-text.ts';
import { InEnglish } from '../ui/in-english.tsx';

/** Names that were seen and not counted, each with its reason: nothing is dropped in silence. */
export function Doubts({ title, doubts, lang }: { title: string; doubts: readonly Doubt[]; lang: string }) {
  if (doubts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="doubts">
        {doubts.map((doubt) => (
          <li key={`${doubt.where}-${doubt.start}`}>
            <q dir="auto" {...(lang !== 'und' && { lang })}>
              {doubt.surface}
            </q>{' '}
            ({doubt.codes.map(countryName).join(` ${commonText.or} `)}): <InEnglish>{doubt.reason}</InEnglish>
          </li>
        ))}
      </ul>
    </>
  );
}
