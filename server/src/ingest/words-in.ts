/** Words of a text or of a page's source. */
export const wordsIn = (content: string): number => content.replaceAll(/<[^<>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
