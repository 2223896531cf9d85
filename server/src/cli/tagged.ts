import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';

export type Id = string | number | null;

/** What came of one record: the article with its tags, or in words why there is none. */
export type Tagged = { id: Id; article: Article; tagging: Tagging } | { id: Id; error: string };

export const faultOf = (error: unknown): string => `The tagger failed on this article (${(error as Error).message}).`;
