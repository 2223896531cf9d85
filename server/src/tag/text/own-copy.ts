/** V8 cuts longer pieces out of a text as views of it: one that is kept would hold the whole article in memory. */
const shortest = 13;

/** The text in letters of its own, for what is kept longer than the article it comes from. */
export const ownCopy = (text: string): string => (text.length < shortest ? text : ` ${text}`.slice(1));
