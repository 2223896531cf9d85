/** Counts above zero, most first, then by name. */
export const ranked = <K extends string>(names: readonly K[], counts: ArrayLike<number>): { id: K; articles: number }[] =>
  names
    .map((id, at) => ({ id, articles: counts[at] ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
