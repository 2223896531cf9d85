/** Pages ask several questions under one filter, many users under several; some hundred kilobytes each. */
const most = 40;

/**
 * What was found for each text, so that only what has come since is looked for: one look after the other for the same. `look` is
 * given what was found before. What fails is asked again.
 */
export function keptTexts<F>(): (text: string, look: (before: F | undefined) => Promise<F>) => Promise<F> {
  const known = new Map<string, Promise<F>>();
  return (text, look) => {
    const before = known.get(text);
    const now = before === undefined ? look(undefined) : before.then(look);
    // The newest stand last.
    known.delete(text);
    known.set(text, now);
    now.catch(() => known.get(text) === now && known.delete(text));
    for (const old of known.keys()) {
      if (known.size <= most) break;
      known.delete(old);
    }
    return now;
  };
}
