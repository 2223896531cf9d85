import { isUnderWay } from '@entente/shared/domain/job';
import { useJobs } from '../api/use-jobs.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { appText } from '../text/app-text.ts';
import { Button } from '../ui/button.tsx';

/** Says how many articles an older tagger has read, and has them read again. While that is under way the header shows how far it is. */
export function RetagBanner() {
  const { data } = useQuestion('status', {});
  const jobs = useJobs();
  const retag = useCommand('startRetag');
  const others = data?.readByOthers ?? [];
  if (!data || others.length === 0 || jobs.some((job) => job.kind === 'retag' && isUnderWay(job))) return null;
  const text = appText.retag;
  const count = others.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <aside className="sample-banner" aria-label={text.title}>
      <span>
        {others.length === 1 ? text.older(count, others[0]!.tagger) : text.others(count)} {text.now(data.tagger)}
      </span>
      <Button look="quiet" onPress={() => retag.mutate({ query: {} })} isDisabled={retag.isPending}>
        {text.again}
      </Button>
      <span className="soft">{text.meaning}</span>
      {retag.error && <span role="alert">{retag.error.message}</span>}
    </aside>
  );
}
