import { useCommand } from '../api/use-question.ts';
import { AddArticlesDialog } from '../panels/add-articles-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { emptyText as words } from '../text/empty-text.ts';
import './overview-empty.css';

/** The first sight of an empty store: three ways to bring articles in, and one to look around first. */
export function OverviewEmpty() {
  const sample = useCommand('loadSample');
  const load = () => sample.mutate({ query: {} });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="reading">{words.lead}</p>
      <ul className="first-steps">
        <li>
          <AddArticlesDialog label={words.paste} tab="text" look="primary" /> <span>{words.pasteMeaning}</span>
        </li>
        <li>
          <AddArticlesDialog label={words.url} tab="url" /> <span>{words.urlMeaning}</span>
        </li>
        <li>
          <AddArticlesDialog label={words.files} tab="files" /> <span>{words.filesMeaning}</span>
        </li>
        <li>
          <Button onPress={load} isDisabled={sample.isPending}>
            {sample.isPending ? words.sampleLoading : words.sample}
          </Button>{' '}
          <span>{words.sampleMeaning}</span>
        </li>
      </ul>
      {sample.error && <ErrorState error={sample.error} onRetry={load} />}
    </>
  );
}
