/** A start that failed for a reason that the user can mend; the message says how. */
export class StartError extends Error {}
