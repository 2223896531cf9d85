import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { Route, Switch } from 'wouter';
import { loadEndpoints } from '../api/endpoint-of.ts';
import { OverviewPage } from '../pages/overview-page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Each page comes when it is first opened, and beside it what it may ask; the overview is what most open first. */
function page<P extends object>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadEndpoints()]);
    return { default: component };
  });
}

const ArticlePage = page(async () => (await import('../pages/article-page.tsx')).ArticlePage);
const ArticlesPage = page(async () => (await import('../pages/articles-page.tsx')).ArticlesPage);
const EvidencePackPage = page(async () => (await import('../pages/evidence-pack-page.tsx')).EvidencePackPage);
const CountryPage = page(async () => (await import('../pages/country-page.tsx')).CountryPage);
const DesignPage = page(async () => (await import('../pages/design-page.tsx')).DesignPage);
const JobPage = page(async () => (await import('../pages/job-page.tsx')).JobPage);
const MethodPage = page(async () => (await import('../pages/method-page.tsx')).MethodPage);
const NotFoundPage = page(async () => (await import('../pages/not-found-page.tsx')).NotFoundPage);
const NotesPage = page(async () => (await import('../pages/notes-page.tsx')).NotesPage);
const PairComparisonPage = page(async () => (await import('../pages/pair-comparison-page.tsx')).PairComparisonPage);
const PairDossierPage = page(async () => (await import('../pages/pair-dossier-page.tsx')).PairDossierPage);
const PairPage = page(async () => (await import('../pages/pair-page.tsx')).PairPage);
const RelationshipsPage = page(async () => (await import('../pages/relationships-page.tsx')).RelationshipsPage);
const SettingsPage = page(async () => (await import('../pages/settings-page.tsx')).SettingsPage);
const SourcePage = page(async () => (await import('../pages/source-page.tsx')).SourcePage);
const SourcesPage = page(async () => (await import('../pages/sources-page.tsx')).SourcesPage);
const StoriesPage = page(async () => (await import('../pages/stories-page.tsx')).StoriesPage);
const TopicPage = page(async () => (await import('../pages/topic-page.tsx')).TopicPage);

/** Keys make a new page of a new id, so that nothing of the one before is shown under its name. */
export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={14} />}>
      <Switch>
        <Route path="/">
          <OverviewPage />
        </Route>
        <Route path="/pairs/:pair">{({ pair }) => <PairPage key={pair} pair={pair} />}</Route>
        <Route path="/pairs/:pair/with/:other">
          {({ pair, other }) => <PairComparisonPage key={`${pair}/${other}`} pair={pair} other={other} />}
        </Route>
        <Route path="/pairs/:pair/dossier">{({ pair }) => <PairDossierPage key={pair} pair={pair} />}</Route>
        <Route path="/articles">
          <ArticlesPage />
        </Route>
        <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={Number(id)} />}</Route>
        <Route path="/country/:code">{({ code }) => <CountryPage key={code} code={code} />}</Route>
        <Route path="/topic/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
        <Route path="/relationships">
          <RelationshipsPage />
        </Route>
        <Route path="/stories">
          <StoriesPage />
        </Route>
        <Route path="/sources">
          <SourcesPage />
        </Route>
        <Route path="/sources/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
        <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={Number(id)} />}</Route>
        <Route path="/evidence-pack">
          <EvidencePackPage />
        </Route>
        <Route path="/notes">
          <NotesPage />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route path="/design">
          <DesignPage />
        </Route>
        <Route path="/method">
          <MethodPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
