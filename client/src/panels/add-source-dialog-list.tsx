import { useState } from 'react';
import type { Answer } from '../api/ask.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { countryName } from '../format/names.ts';
import { Button } from '../ui/button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { commonText } from '../text/common-text.ts';
import { sourcesText } from '../text/sources-text.ts';

const words = sourcesText.add;

type Starter = Answer<'starterSources'>['feeds'][number];

/** Well-known feeds to choose from; none is followed before it is chosen. */
export function AddSourceFromList() {
  const question = useQuestion('starterSources', {});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const add = useCommand('addSource');
  const feeds = question.data?.feeds ?? [];
  const toggle = (url: string): void => setChosen((old) => (old.includes(url) ? old.filter((other) => other !== url) : [...old, url]));
  async function follow(): Promise<void> {
    for (const { known: _, about: __, ...settings } of feeds.filter(({ url }) => chosen.includes(url)))
      await add.mutateAsync({ query: {}, body: settings });
    setChosen([]);
  }
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void follow();
      }}
    >
      <p className="soft">{words.listAbout}</p>
      {question.error && <AddError error={question.error} />}
      <ul className="starter-list" aria-label={words.wellKnown}>
        {feeds.map((feed) => (
          <StarterRow key={feed.url} feed={feed} isChosen={chosen.includes(feed.url)} onToggle={() => toggle(feed.url)} />
        ))}
      </ul>
      {add.error && <AddError error={add.error} />}
      <div className="modal-actions">
        <Button type="submit" look="primary" isDisabled={chosen.length === 0 || add.isPending}>
          {chosen.length === 0 ? words.followNone : words.followSome(commonText.feeds(chosen.length))}
        </Button>
      </div>
    </form>
  );
}

function StarterRow({ feed, isChosen, onToggle }: { feed: Starter; isChosen: boolean; onToggle: () => void }) {
  const { name, about, publisherCountry, language, known } = feed;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen || known} disabled={known} onChange={onToggle} />
        <span>{name}</span>
        <span className="soft">
          {[about, publisherCountry === null ? words.international : countryName(publisherCountry), language].join(' · ')}
          {known && words.knownInList}
        </span>
      </label>
    </li>
  );
}
