import { appText } from '../text/app-text.ts';
import { chooseLanguage, language, languageIds, languages, type LanguageId } from '../text/language.ts';
import './language-choice.css';

/** Each language under its own name, so that whoever lands in a foreign one finds the way out. */
export const LanguageChoice = () => (
  <select
    className="language-choice"
    aria-label={appText.language}
    value={language}
    onChange={(event) => chooseLanguage(event.target.value as LanguageId)}
  >
    {languageIds.map((id) => (
      <option key={id} value={id} lang={id}>
        {languages[id].name}
      </option>
    ))}
  </select>
);
