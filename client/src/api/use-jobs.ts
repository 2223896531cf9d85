import { isUnderWay, type Job } from '@entente/shared/domain/job';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from './ask.ts';
import { useQuestion } from './use-question.ts';

const key = ['jobs', {}];

/** The long runs, live while one is under way: a connection is held open only then, for a browser has few of them. */
export function useJobs(): readonly Job[] {
  const client = useQueryClient();
  const question = useQuestion('jobs', {}, { refetchInterval: 15_000 });
  const jobs = question.data?.jobs ?? [];
  const live = jobs.some(isUnderWay);
  useEffect(() => {
    if (!live || typeof EventSource === 'undefined') return undefined;
    const events = new EventSource('/api/v1/jobs/events');
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const next = JSON.parse(event.data) as Answer<'jobs'>;
      client.setQueryData(key, next);
      // What it did counts now.
      if (!next.jobs.some(isUnderWay)) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' });
    });
    return () => events.close();
  }, [client, live]);
  return jobs;
}
