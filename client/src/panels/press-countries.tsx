import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { storiesText } from '../text/stories-text.ts';
import { CountryName } from '../ui/country-name.tsx';

/** Whose press carries a story, as far as it is known. */
export const PressCountries = ({ codes }: { codes: readonly CountryCode[] }) =>
  codes.length === 0 ? null : (
    <span>
      {storiesText.pressOf}
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <CountryName code={code} />
        </span>
      ))}
    </span>
  );
