export type IngestFault = 'address' | 'unreachable' | 'status' | 'redirects' | 'too-slow' | 'too-large' | 'not-text' | 'unreadable';

/** Something the sender can understand and mend: the message is in plain words and safe to show. */
export class IngestError extends Error {
  readonly fault: IngestFault;

  constructor(fault: IngestFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
