export type IngestFault =
  | 'address'
  | 'unreachable'
  | 'status'
  | 'busy'
  | 'redirects'
  | 'robots'
  | 'challenge'
  | 'too-slow'
  | 'too-large'
  | 'not-text'
  | 'unreadable';

/** Something the sender can understand and mend: the message is in plain words and safe to show. */
export class IngestError extends Error {
  readonly fault: IngestFault;
  /** As the site says when it may be asked again: seconds or a date. */
  readonly retryAfter: string | null;

  constructor(fault: IngestFault, message: string, options: ErrorOptions & { retryAfter?: string | null } = {}) {
    super(message, options);
    this.fault = fault;
    this.retryAfter = options.retryAfter ?? null;
  }
}
