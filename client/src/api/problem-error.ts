import { Problem } from '@entente/shared/contract/problem';
import { commonText } from '../text/common-text.ts';

/** What went wrong, in the server's own words (RFC 9457), or in ours where no answer came at all. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export const unreachable = (): ProblemError =>
  new ProblemError({ type: 'about:blank', status: 0, title: commonText.unreachable, detail: commonText.unreachableHelp });

/** No answer came at all. */
export const isUnreachable = (error: unknown): boolean => error instanceof ProblemError && error.problem.status === 0;

/** Reads the problem out of a failed answer; a proxy's HTML page becomes a problem too. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = Problem.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new ProblemError({
    type: 'about:blank',
    status: response.status,
    title: commonText.serverAnswered(`${response.status} ${response.statusText}`.trim()),
  });
}
