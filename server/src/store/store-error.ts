/** The store cannot do what it is asked, for a reason outside of the program; the message says it in plain words, with the remedy. */
export class StoreError extends Error {}
