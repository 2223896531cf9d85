import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { appText } from '../text/app-text.ts';

const words = appText.notFound;

export function NotFoundPage({ what = words.address }: { what?: string }) {
  usePageTitle(words.title);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{what}</p>
      <p>
        <Link href="/">{appText.overview}</Link> · <Link href="/articles">{words.allArticles}</Link>
      </p>
    </>
  );
}
