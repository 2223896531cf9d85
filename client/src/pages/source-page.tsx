import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { SourcePanel } from '../panels/source-panel.tsx';

export function SourcePage({ id }: { id: string }) {
  const name = useQuestion('sourceById', { id }).data?.name ?? 'Source';
  usePageTitle(name);
  return (
    <>
      <p>
        <Link href="/sources">Sources</Link>
      </p>
      <h1 dir="auto">{name}</h1>
      <SourcePanel id={id} />
    </>
  );
}
