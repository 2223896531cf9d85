import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { saveFile } from '../app/save-file.ts';
import { useFilter } from '../filters/use-filter.ts';
import { useFilterParts } from '../filters/use-filter-parts.ts';
import { formatDay } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { DateText } from '../ui/date-text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { dossierEntries, type DossierEntry } from './pair-dossier.ts';
import { dossierMarkdown, entryFacts } from './pair-dossier-markdown.ts';
import { pairQuery } from './pair-query.ts';
import { topicsSentence, trendSentence, type PairSummary } from './pair-summary-text.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';
import { plain } from '../text/phrase.ts';
import './pair-dossier-panel.css';

const words = pairText.dossier;

const most = 500;

/** One pair on paper: what is known of it in sentences, then every story with its quotes, numbered for citing. */
export function PairDossierPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const summary = useQuestion('pairSummary', pairQuery(filter, pair));
  const chronology = useQuestion('pairChronology', { ...pairQuery(filter, pair), limit: most });
  const parts = useFilterParts().map(({ text }) => text);
  const error = summary.error ?? chronology.error;
  if (!summary.data || !chronology.data)
    return error ? <ErrorState error={error} onRetry={() => void Promise.all([summary.refetch(), chronology.refetch()])} /> : <Skeleton lines={20} />;
  const entries = dossierEntries(chronology.data.items);
  const sentences = sentencesOf(summary.data);
  const saveMarkdown = async (): Promise<void> => {
    const { provenanceOf } = await import('../export/provenance-of.ts');
    const provenance = await provenanceOf(words.name, { ...filter, pair: [pair] });
    saveFile(`entente-dossier-${pair}.md`, dossierMarkdown(pair, sentences, entries, provenance), 'text/markdown;charset=utf-8');
  };
  return (
    <div className="dossier">
      <p className="dossier-actions">
        <Button onPress={() => globalThis.print()}>{words.print}</Button>
        <Button onPress={() => void saveMarkdown()}>{words.save}</Button>
      </p>
      <p className="dossier-lead">{sentences.join(' ')}</p>
      <p className="soft">
        {parts.length > 0 && pairText.dossier.filter(parts.join(' · '))}
        {chronology.data.total > most && words.cut(formatCount(most), formatCount(chronology.data.total))}
        <span className="dossier-address">{location.href}</span>
      </p>
      <ol className="dossier-entries">
        {entries.map((entry) => (
          <DossierItem key={entry.storyId} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

const sentencesOf = (data: PairSummary): string[] => {
  if (data.articles === 0) return [pairText.summary.nothing];
  return [
    plain(
      pairText.summary.counts(
        commonText.articles(data.articles),
        commonText.stories(data.stories),
        commonText.publishers(data.publishers),
        data.first === null ? '' : formatDay(data.first),
      ),
    ),
    topicsSentence(data),
    plain(trendSentence(data.trend, ({ articles }, inFull) => (inFull ? commonText.articles(articles) : formatCount(articles)))),
    ...(data.last === null ? [] : [plain(pairText.summary.last(formatDay(data.last), data.latest?.title))]),
    ...(data.sample === 0 ? [] : [words.sample(formatCount(data.sample))]),
  ];
};

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//iu.test(url);

function DossierItem({ entry }: { entry: DossierEntry }) {
  const { published, title, quotes, publishers, url, sample } = entry;
  return (
    <li>
      <h2>
        <DateText dated={published} />: <span dir="auto">{title}</span>
      </h2>
      <p className="dossier-facts">{entryFacts(entry)}</p>
      {quotes.map(({ number, quote }) => (
        <blockquote key={number} id={`quote-${number}`}>
          <span className="dossier-number">[{number}]</span> <q dir="auto">{quote}</q>
        </blockquote>
      ))}
      <p className="soft">
        <span dir="auto">{publishers.join(', ') || commonText.publisherUnknown}</span>
        {isWeb(url) && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </a>
          </>
        )}{' '}
        {sample && <SampleBadge />}
      </p>
    </li>
  );
}
