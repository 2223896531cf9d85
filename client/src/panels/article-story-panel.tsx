import type { ArticleSummary } from '@entente/shared/contract/articles';
import { useState } from 'react';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { ArticleStoryRow } from './article-story-row.tsx';
import { PressCountries } from './press-countries.tsx';
import { StoryBadges } from './stories-badges.tsx';
import { articleText } from '../text/article-text.ts';
import { said } from '../text/said.ts';

const words = articleText.story;

/** Who else carries the article's news, and the user's say on it: what was joined can be split and the other way round. */
export function ArticleStoryPanel({ id }: { id: number }) {
  const { data } = useQuestion('articleStory', { id });
  const [undo, setUndo] = useState<readonly number[]>([]);
  const join = useCommand('joinStories');
  const split = useCommand('splitStory');
  if (!data) return null;
  const busy = join.isPending || split.isPending;
  const onSplit = (ids: readonly number[]): void => split.mutate({ query: {}, body: { ids } }, { onSuccess: () => setUndo([]) });
  const onJoin = (other: number): void => join.mutate({ query: {}, body: { id, other } }, { onSuccess: ({ moved }) => setUndo(moved) });
  const row = (article: ArticleSummary, action: string, onPress: () => void, mate?: { copy: boolean }) => (
    <ArticleStoryRow
      key={article.id}
      article={article}
      copy={mate?.copy ?? false}
      {...(mate && { beside: id })}
      action={action}
      onPress={onPress}
      isDisabled={busy}
    />
  );
  const error = join.error ?? split.error;
  return (
    <section aria-label={words.name} className="article-story">
      <h2>{data.mates.length > 0 ? words.same(data.mates.length) : words.none}</h2>
      <p className="story-facts">
        <StoryBadges badges={data.badges} />
        {data.articles > 1 && <span>{words.independent(data.independent)}</span>}
        {data.articles > 1 && <PressCountries codes={data.countries} />}
      </p>
      <ul className="doubts">{data.mates.map(({ article, copy }) => row(article, words.split, () => onSplit([article.id]), { copy }))}</ul>
      {undo.length > 0 && (
        <p role="status">
          {words.joined}{' '}
          <Button look="quiet" onPress={() => onSplit(undo)} isDisabled={busy}>
            {words.undo}
          </Button>
        </p>
      )}
      {data.apart.length > 0 && (
        <>
          <h3>{words.apart}</h3>
          <ul className="doubts">{data.apart.map((article) => row(article, words.joinAgain, () => onJoin(article.id)))}</ul>
        </>
      )}
      {data.near.length > 0 && (
        <details>
          <summary>{words.near(data.near.length)}</summary>
          <ul className="doubts">{data.near.map((article) => row(article, words.join, () => onJoin(article.id)))}</ul>
        </details>
      )}
      {error && <p role="alert">{said(error.message)}</p>}
    </section>
  );
}
