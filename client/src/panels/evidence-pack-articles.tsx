import type { PackArticle } from '@entente/shared/contract/evidence-pack';
import { byAnalyst } from '@entente/shared/domain/correction';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { ask } from '../api/use-question.ts';
import { formatInstant } from '../format/ago.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { AnalystBadge } from '../ui/analyst-badge.tsx';
import { Button } from '../ui/button.tsx';
import { DateText } from '../ui/date-text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { commonText } from '../text/common-text.ts';
import { keptText } from '../text/kept-text.ts';

const words = keptText.pack;

type Found = Answer<'compareEvidencePack'>['articles'][number];

const perPage = 50;

/** The articles of a pack with their quotes, each with what became of it here. */
export function EvidencePackArticles({ articles }: { articles: readonly PackArticle[] }) {
  const [shown, setShown] = useState(perPage);
  const { data, error, refetch } = useQuery({
    queryKey: ['compareEvidencePack', articles],
    queryFn: ({ signal }) => ask('compareEvidencePack', {}, { articles: articles.map(({ textHash, url }) => ({ textHash, url })) }, signal),
  });
  return (
    <>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <p>{comparison(data.articles)}</p>}
      <ol className="pack-articles">
        {articles.slice(0, shown).map((article, at) => (
          <PackItem key={article.id} article={article} found={data?.articles[at]} />
        ))}
      </ol>
      {shown < articles.length && <Button onPress={() => setShown(shown + perPage)}>{words.showMore(formatCount(articles.length - shown))}</Button>}
    </>
  );
}

function comparison(found: readonly Found[]): string {
  const count = (state: Found['state']): number => found.filter((one) => one.state === state).length;
  return words.comparison(count('same'), count('changed'), count('missing'));
}

function PackItem({ article, found }: { article: PackArticle; found: Found | undefined }) {
  const { title, publisher, published, retrievedAt, url, relations, sample, textHash, corrections = [] } = article;
  return (
    <li>
      <p className="pack-title" dir="auto">
        {found?.id ? <Link href={`/articles/${found.id}`}>{title}</Link> : title}
      </p>
      <p className="soft">
        <DateText dated={published} /> · <span dir="auto">{publisher ?? commonText.publisherUnknown}</span> ·{' '}
        {words.retrieved(formatInstant(retrievedAt))}
        {found && ` · ${words.states[found.state]}`} {sample && <SampleBadge />}
      </p>
      {relations.map(({ pair, stance, topics, evidence }) => (
        <div key={`${pair}-${stance}`}>
          <p>
            {pairName(pair)} <StanceMark stance={stance} /> {topics.map(topicLabel).join(', ')}
          </p>
          {evidence.map(({ quote, rule, where }) => (
            <blockquote key={`${rule}/${where}/${quote}`} className="quote" dir="auto">
              {quote}
              {byAnalyst(rule) && (
                <>
                  {' '}
                  <AnalystBadge />
                </>
              )}
            </blockquote>
          ))}
        </div>
      ))}
      {corrections.map(({ id, kind, pair, topic, reason }) => (
        <p key={id}>
          <AnalystBadge />{' '}
          {keptText.corrections.kinds[kind](topic === null ? pairName(pair) : keptText.corrections.topicOfPair(topicLabel(topic), pairName(pair)))}:{' '}
          <span dir="auto">{reason}</span>
        </p>
      ))}
      <p className="soft pack-hash">
        {url !== null && `${url} · `}
        {words.hash(textHash)}
      </p>
    </li>
  );
}
