/** Why a feed could not be read this time. */
export type FeedFault =
  | 'address'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'redirects'
  | 'busy'
  | 'not-found'
  | 'gone'
  | 'refused'
  | 'server'
  | 'web-page'
  | 'challenge'
  | 'malformed';

/** A feed that did not answer as a feed; the message is in plain words, says what to do, and is safe to show. */
export class FeedError extends Error {
  readonly fault: FeedFault;
  readonly status: number | null;
  /** ISO instant before which the site does not want to be asked again. */
  readonly retryAt: string | null;

  constructor(fault: FeedFault, message: string, { status = null, retryAt = null }: { status?: number | null; retryAt?: string | null } = {}) {
    super(message);
    this.fault = fault;
    this.status = status;
    this.retryAt = retryAt;
  }
}
