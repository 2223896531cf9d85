/** The question names something that is not there. */
export class NotFound extends Error {}
