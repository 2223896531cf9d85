import { pairOf } from '@entente/shared/domain/codes';
import type { Tagging } from '@entente/shared/domain/tagging';
import { countryCodes, type CountryCode } from '@entente/shared/vocabulary/countries';
import { type Stance, stanceIds } from '@entente/shared/vocabulary/stances';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { byName, countryName, stanceLabel, topicLabel } from '../format/names.ts';
import { CorrectionFoot, CorrectionReason } from './correction-form.tsx';
import { keptText } from '../text/kept-text.ts';

const words = keptText.corrections;

/** Those of the article first. */
function choicesOf({ countries }: Tagging): CountryCode[] {
  const own = new Set(countries.map(({ code }) => code));
  return countryCodes.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a)) || byName(countryName(a), countryName(b)));
}

interface SelectProps<T extends string> {
  label: string;
  value: T | null;
  none?: string;
  choices: readonly T[];
  nameOf: (one: T) => string;
  onChange: (one: T | null) => void;
}

function Select<T extends string>({ label, value, none, choices, nameOf, onChange }: SelectProps<T>) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange((event.target.value || null) as T | null)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AddFormProps {
  article: number;
  tagging: Tagging;
  /** What is selected in the text. */
  selected: string;
  onDone: () => void;
}

/** A pair, or a topic of one, that the tagger did not read: with the sentence that proves it. */
export function AddForm({ article, tagging, selected, onDone }: AddFormProps) {
  const [one, setOne] = useState<CountryCode | null>(null);
  const [other, setOther] = useState<CountryCode | null>(null);
  const [topic, setTopic] = useState<TopicId | null>(null);
  const [stance, setStance] = useState<Stance>('cooperation');
  const [quote, setQuote] = useState(selected);
  const [reason, setReason] = useState('');
  const correct = useCommand('correctArticle');
  const pair = one !== null && other !== null && one !== other ? pairOf(one, other) : null;
  const choices = choicesOf(tagging);
  const isNew = pair !== null && !tagging.relations.some((relation) => relation.pair === pair);
  return (
    <form
      className="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { article, kind: 'add', pair, topic, quote, reason, ...(isNew && { stance }) };
        correct.mutate({ query: {}, body }, { onSuccess: onDone });
      }}
    >
      <Select label={words.country} value={one} none={words.choose} choices={choices} nameOf={countryName} onChange={setOne} />
      <Select label={words.otherCountry} value={other} none={words.choose} choices={choices} nameOf={countryName} onChange={setOther} />
      <Select label={words.topic} value={topic} none={words.noTopic} choices={topicIds} nameOf={topicLabel} onChange={setTopic} />
      {isNew && (
        <Select label={words.stance} value={stance} choices={stanceIds} nameOf={stanceLabel} onChange={(next) => setStance(next ?? 'cooperation')} />
      )}
      <label>
        {words.quote}
        <textarea value={quote} rows={3} maxLength={4000} required dir="auto" onChange={(event) => setQuote(event.target.value)} />
      </label>
      <CorrectionReason reason={reason} onChange={setReason} />
      <CorrectionFoot
        submit={words.submits.add}
        isReady={pair !== null && (isNew || topic !== null) && quote.trim() !== '' && reason.trim() !== '' && !correct.isPending}
        error={correct.error}
        onCancel={onDone}
      />
    </form>
  );
}
