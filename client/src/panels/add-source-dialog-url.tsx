import type { FeedPreview } from '@entente/shared/contract/sources';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, useCommand } from '../api/use-question.ts';
import { formatInstant } from '../format/ago.ts';
import { Button } from '../ui/button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { newFeed, SourceForm } from './source-form.tsx';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';

const words = sourcesText.add;

/** First the preview, then the settings: nothing is followed that was not looked at. */
export function AddSourceByUrl({ onClose }: { onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<FeedPreview | null>(null);
  const look = useMutation({ mutationFn: (address: string) => ask('previewSource', {}, { url: address }) });
  if (chosen) return <AddChosen feed={chosen} onClose={onClose} onBack={() => setChosen(null)} />;
  return (
    <>
      <form
        className="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate(url.trim());
        }}
      >
        <label>
          {words.address}{' '}
          <input
            type="text"
            inputMode="url"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            required
            maxLength={4000}
            placeholder="https://"
            autoFocus
          />
        </label>
        <div role="status">
          {look.isPending && words.looking}
          {look.data && said(look.data.message)}
        </div>
        {look.error && <AddError error={look.error} />}
        <div className="modal-actions">
          <Button type="submit" look="primary" isDisabled={look.isPending}>
            {words.preview}
          </Button>
        </div>
      </form>
      <div className="feed-previews">
        {look.data?.feeds.map((feed) => (
          <Preview key={feed.url} feed={feed} onChoose={() => setChosen(feed)} />
        ))}
      </div>
    </>
  );
}

function Preview({ feed, onChoose }: { feed: FeedPreview; onChoose: () => void }) {
  return (
    <section className="feed-preview" aria-label={feed.title}>
      <h3 dir="auto">{feed.title}</h3>
      <p className="soft">
        {feed.format.toUpperCase()} · {words.items(feed.count)} · {feed.language ?? words.languageNotNamed} · {feed.url}
      </p>
      {feed.broken !== null && <p className="add-error">{said(feed.broken)}</p>}
      <ol>
        {feed.items.slice(0, 5).map((item) => (
          <li key={`${item.url}/${item.title}`} dir="auto">
            {item.title} <span className="soft">{[printed(item.publishedAt), words.words(item.words)].join(' · ')}</span>
          </li>
        ))}
      </ol>
      <Button onPress={onChoose} isDisabled={feed.known}>
        {feed.known ? words.known : words.choose}
      </Button>
    </section>
  );
}

/** As the feed writes it, where it cannot be read. */
function printed(date: string | null): string {
  if (date === null) return words.noDate;
  return Number.isNaN(Date.parse(date)) ? date : formatInstant(date);
}

function AddChosen({ feed, onClose, onBack }: { feed: FeedPreview; onClose: () => void; onBack: () => void }) {
  const add = useCommand('addSource');
  return (
    <SourceForm
      settings={{ ...newFeed, name: feed.title, url: feed.url, language: feed.language }}
      submit={words.follow}
      isPending={add.isPending}
      onSubmit={(settings) => add.mutate({ query: {}, body: settings }, { onSuccess: ({ added }) => added && onClose() })}
    >
      {add.data?.added === false && <p role="alert">{said(add.data.message)}</p>}
      {add.error && <AddError error={add.error} />}
      <Button look="quiet" onPress={onBack}>
        {commonText.back}
      </Button>
    </SourceForm>
  );
}
