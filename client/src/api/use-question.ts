import type { EndpointName } from '@entente/shared/contract/endpoints';
import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { ask, type Answer, type Query } from './ask.ts';

export { ask } from './ask.ts';
export { ProblemError } from './problem-error.ts';

/** One question to the server, kept in the query cache under its name and query. The last answer stays until the next is there. */
export function useQuestion<N extends EndpointName>(
  name: N,
  query: Query<N>,
  options: { enabled?: boolean; refetchInterval?: number } = {},
): UseQueryResult<Answer<N>> {
  return useQuery<Answer<N>>({
    queryKey: [name, query],
    queryFn: ({ signal }) => ask(name, query, undefined, signal),
    placeholderData: keepPreviousData,
    ...options,
  } as Parameters<typeof useQuery<Answer<N>>>[0]);
}

export interface Command<N extends EndpointName> {
  query: Query<N>;
  body?: object;
}

/** A command changes what every count is made of, so all questions are asked anew after it. */
export function useCommand<N extends EndpointName>(name: N): UseMutationResult<Answer<N>, Error, Command<N>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ query, body }: Command<N>) => ask(name, query, body),
    // Not awaited: a page that goes elsewhere after its command must not wait for its old questions.
    onSuccess: () => {
      void client.invalidateQueries();
    },
  });
}
