import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';

/** The caller's fault stays a fault however often it is asked; a server that was just restarting answers the second time. */
const mayPass = (error: Error): boolean => error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // The server is on this machine or near it: a browser that believes to be offline asks all the same.
      queries: { networkMode: 'always', staleTime: 30_000, retry: (failures, error) => failures < 1 && mayPass(error), retryDelay: 500 },
      mutations: { networkMode: 'always' },
    },
  });
