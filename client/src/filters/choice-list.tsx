import { useId, useState } from 'react';
import { formatCount } from '../format/numbers.ts';
import { foldName } from '@entente/shared/vocabulary/fold-name';
import { filtersText } from '../text/filters-text.ts';
import { useAhead } from '../ui/use-ahead.ts';
import './choice-list.css';

/** `names`: folded text that the search looks in; the label alone where it is absent. */
export interface Choice {
  id: string;
  label: string;
  count?: number | undefined;
  names?: string;
}

interface ChoiceListProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  placeholder?: string;
  /** Whether its search is where one types once the menu is open. */
  isFirst?: boolean;
}

const shown = 60;
const searchedFrom = 12;

/** At the beginning of a word; short input would match the inside of too many names. */
const matches = (choice: Choice, needle: string): boolean => ` ${choice.names ?? foldName(choice.label)}`.includes(` ${needle}`);

/** Checkboxes with counts; long lists can be searched, and Enter takes the first that is found. */
export function ChoiceList({ label, choices, chosen, onChange, placeholder = filtersText.narrow, isFirst = true }: ChoiceListProps) {
  const [text, setText] = useState('');
  const id = useId();
  const needle = foldName(text);
  const found = needle === '' ? choices : choices.filter((choice) => matches(choice, needle));
  const [shownChosen, choose] = useAhead(chosen, (next) => onChange([...next]));
  const toggle = (choice: string): void =>
    choose(shownChosen.includes(choice) ? shownChosen.filter((other) => other !== choice) : [...shownChosen, choice]);
  return (
    <fieldset className="choice-list">
      <legend>{label}</legend>
      {choices.length > searchedFrom && (
        <input
          type="search"
          value={text}
          placeholder={placeholder}
          aria-label={`${label}: ${placeholder}`}
          autoFocus={isFirst}
          aria-controls={id}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0] && needle !== '') {
              toggle(found[0].id);
              setText('');
            }
          }}
        />
      )}
      <ul id={id}>
        {found.slice(0, shown).map((choice) => (
          <ChoiceRow key={choice.id} choice={choice} isChosen={shownChosen.includes(choice.id)} onToggle={() => toggle(choice.id)} />
        ))}
      </ul>
      <p className="soft" role="status">
        {found.length === 0 && (choices.length === 0 ? filtersText.nothingToChoose : filtersText.noMatch)}
        {found.length > shown && filtersText.moreNames(formatCount(found.length - shown))}
      </p>
    </fieldset>
  );
}

function ChoiceRow({ choice, isChosen, onToggle }: { choice: Choice; isChosen: boolean; onToggle: () => void }) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span dir="auto">{choice.label}</span>
        {choice.count !== undefined && <span className="soft">{formatCount(choice.count)}</span>}
      </label>
    </li>
  );
}
