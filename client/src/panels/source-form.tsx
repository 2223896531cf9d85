import type { FeedSettings } from '@entente/shared/domain/source';
import { countries, type CountryCode } from '@entente/shared/vocabulary/countries';
import { type ReactNode, useState } from 'react';
import { byName, countryName } from '../format/names.ts';
import { Button } from '../ui/button.tsx';
import { sourcesText } from '../text/sources-text.ts';
import './sources-panel.css';

export const newFeed: FeedSettings = { name: '', url: '', publisherCountry: null, language: null, tags: [], text: 'auto', paused: false };

const words = sourcesText.form;

const codes = (Object.keys(countries) as CountryCode[]).sort((a, b) => byName(countryName(a), countryName(b)));

interface SourceFormProps {
  settings: FeedSettings;
  submit: string;
  isPending: boolean;
  onSubmit: (settings: FeedSettings) => void;
  children?: ReactNode;
}

/** What a user decides about a feed. */
export function SourceForm({ settings: given, submit, isPending, onSubmit, children }: SourceFormProps) {
  const [settings, setSettings] = useState(given);
  const [tags, setTags] = useState(given.tags.join(', '));
  const set = (part: Partial<FeedSettings>): void => setSettings((old) => ({ ...old, ...part }));
  return (
    <form
      className="source-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ ...settings, tags: tags.split(',').flatMap((tag) => tag.trim() || []) });
      }}
    >
      <label>
        {words.name} <input value={settings.name} onChange={(event) => set({ name: event.target.value })} required maxLength={200} dir="auto" />
      </label>
      <label>
        {words.address} <input type="url" value={settings.url} onChange={(event) => set({ url: event.target.value })} required maxLength={4000} />
      </label>
      <label>
        {words.country}{' '}
        <select
          value={settings.publisherCountry ?? ''}
          onChange={(event) => set({ publisherCountry: (event.target.value || null) as CountryCode | null })}
        >
          <option value="">{words.countryUnknown}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}{' '}
        <input
          value={settings.language ?? ''}
          onChange={(event) => set({ language: event.target.value.toLowerCase() || null })}
          pattern="[a-z]{2,3}"
          maxLength={3}
        />
      </label>
      <label>
        {words.text}{' '}
        <select value={settings.text} onChange={(event) => set({ text: event.target.value as FeedSettings['text'] })}>
          {(Object.keys(words.texts) as FeedSettings['text'][]).map((text) => (
            <option key={text} value={text}>
              {words.texts[text]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.tags} <input value={tags} onChange={(event) => setTags(event.target.value)} />
      </label>
      <div className="source-actions wide">
        {children}
        <Button type="submit" look="primary" isDisabled={isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
