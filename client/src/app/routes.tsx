import { Route, Switch } from 'wouter';
import { ArticlePage } from '../pages/article-page.tsx';
import { ArticlesPage } from '../pages/articles-page.tsx';
import { JobPage } from '../pages/job-page.tsx';
import { MethodPage } from '../pages/method-page.tsx';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { OverviewPage } from '../pages/overview-page.tsx';
import { PairDossierPage } from '../pages/pair-dossier-page.tsx';
import { PairPage } from '../pages/pair-page.tsx';
import { RelationshipsPage } from '../pages/relationships-page.tsx';
import { SourcePage } from '../pages/source-page.tsx';
import { SourcesPage } from '../pages/sources-page.tsx';

/** Keys make a new page of a new id, so that nothing of the one before is shown under its name. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <OverviewPage />
      </Route>
      <Route path="/pairs/:pair">{({ pair }) => <PairPage key={pair} pair={pair} />}</Route>
      <Route path="/pairs/:pair/dossier">{({ pair }) => <PairDossierPage key={pair} pair={pair} />}</Route>
      <Route path="/articles">
        <ArticlesPage />
      </Route>
      <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={Number(id)} />}</Route>
      <Route path="/relationships">
        <RelationshipsPage />
      </Route>
      <Route path="/sources">
        <SourcesPage />
      </Route>
      <Route path="/sources/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
      <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={Number(id)} />}</Route>
      <Route path="/method">
        <MethodPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
