import { useLocation } from 'wouter';
import { useCommand } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { Button } from '../ui/button.tsx';
import { articleText } from '../text/article-text.ts';
import { said } from '../text/said.ts';

/** Removes the article after a question, and goes back to the list. */
export function RemoveArticle({ id }: { id: number }) {
  const [, navigate] = useLocation();
  const { hrefTo } = useFilter();
  const remove = useCommand('removeArticle');
  const onPress = (): void => {
    if (globalThis.confirm(articleText.facts.sure)) remove.mutate({ query: { id } }, { onSuccess: () => navigate(hrefTo('/articles')) });
  };
  return (
    <>
      <Button look="danger" onPress={onPress} isDisabled={remove.isPending}>
        {articleText.facts.remove}
      </Button>
      {remove.error && <span role="alert">{said(remove.error.message)}</span>}
    </>
  );
}
