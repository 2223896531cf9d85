import type { ArticleSummary } from '@entente/shared/contract/articles';
import type { Answer } from '../api/ask.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { offerUndo } from '../ui/undo-offer.ts';
import { ArticleStoryRow } from './article-story-row.tsx';
import { PressCountries } from './press-countries.tsx';
import { StoryBadges } from './stories-badges.tsx';
import { appText } from '../text/app-text.ts';
import { articleText } from '../text/article-text.ts';
import { said } from '../text/said.ts';

const words = articleText.story;

/** Who else carries the article's news, and the user's say on it: what was joined can be split and the other way round. */
export function ArticleStoryPanel({ id }: { id: number }) {
  const { data } = useQuestion('articleStory', { id });
  const join = useCommand('joinStories');
  const split = useCommand('splitStory');
  if (!data) return null;
  const busy = join.isPending || split.isPending;
  const onSplit = (other: number): void => {
    const again = { query: {}, body: { id, other } };
    split.mutate({ query: {}, body: { ids: [other] } }, { onSuccess: () => offerUndo(appText.undo.split, () => join.mutateAsync(again)) });
  };
  const onJoined = ({ moved }: Answer<'joinStories'>): void =>
    offerUndo(appText.undo.joined, () => split.mutateAsync({ query: {}, body: { ids: moved } }));
  const onJoin = (other: number): void => join.mutate({ query: {}, body: { id, other } }, { onSuccess: onJoined });
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
      <ul className="doubts">{data.mates.map(({ article, copy }) => row(article, words.split, () => onSplit(article.id), { copy }))}</ul>
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
