import { useCommand } from '../api/use-question.ts';
import { AddArticlesDialog } from '../panels/add-articles-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import './overview-empty.css';

/** The first sight of an empty store: three ways to bring articles in, and one to look around first. */
export function OverviewEmpty() {
  const sample = useCommand('loadSample');
  const load = () => sample.mutate({ query: {} });
  return (
    <>
      <h1>No articles yet</h1>
      <p className="reading">Add news articles; Entente finds the countries, the relations between them and the sentences that prove each.</p>
      <ul className="first-steps">
        <li>
          <AddArticlesDialog label="Paste text" tab="text" look="primary" /> <span>of an article that you have open elsewhere.</span>
        </li>
        <li>
          <AddArticlesDialog label="From a URL" tab="url" /> <span>Entente fetches the page and reads the article out of it.</span>
        </li>
        <li>
          <AddArticlesDialog label="Files" tab="files" /> <span>text, HTML, JSON, JSON Lines or CSV; many at once.</span>
        </li>
        <li>
          <Button onPress={load} isDisabled={sample.isPending}>
            {sample.isPending ? 'Loading the sample …' : 'Load the sample'}
          </Button>{' '}
          <span>to look around first. It is marked everywhere and goes with one click.</span>
        </li>
      </ul>
      {sample.error && <ErrorState error={sample.error} onRetry={load} />}
    </>
  );
}
