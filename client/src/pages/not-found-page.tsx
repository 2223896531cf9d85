import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';

export function NotFoundPage({ what = 'There is no page at this address.' }: { what?: string }) {
  usePageTitle('Not found');
  return (
    <>
      <h1>Not found</h1>
      <p>{what}</p>
      <p>
        <Link href="/">Overview</Link> · <Link href="/articles">All articles</Link>
      </p>
    </>
  );
}
