import { useLocation } from 'wouter';
import { useCommand } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { Button } from '../ui/button.tsx';

/** Removes the article after a question, and goes back to the list. */
export function RemoveArticle({ id }: { id: number }) {
  const [, navigate] = useLocation();
  const { hrefTo } = useFilter();
  const remove = useCommand('removeArticle');
  const onPress = (): void => {
    if (globalThis.confirm('Remove this article and its tags?')) remove.mutate({ query: { id } }, { onSuccess: () => navigate(hrefTo('/articles')) });
  };
  return (
    <>
      <Button look="danger" onPress={onPress} isDisabled={remove.isPending}>
        Remove article
      </Button>
      {remove.error && <span role="alert">{remove.error.message}</span>}
    </>
  );
}
