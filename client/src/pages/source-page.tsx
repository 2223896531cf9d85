import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { SourcePanel } from '../panels/source-panel.tsx';
import { appText } from '../text/app-text.ts';
import { sourcesText } from '../text/sources-text.ts';

export function SourcePage({ id }: { id: string }) {
  const name = useQuestion('sourceById', { id }).data?.name ?? sourcesText.one.name;
  usePageTitle(name);
  return (
    <>
      <p>
        <Link href="/sources">{appText.sources}</Link>
      </p>
      <h1 dir="auto">{name}</h1>
      <SourcePanel id={id} />
    </>
  );
}
