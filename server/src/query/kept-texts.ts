/** Pages ask several questions under one filter, many users under several. Bytes in all. */
const most = 4 << 20;

/**
 * What was found for each text, so that only what has come since is looked for: one look after the other for the same. `look` is
 * given what was found before. What fails is asked again.
 */
export function keptTexts<F extends { bytes: number }>(): (text: string, look: (before: F | undefined) => Promise<F>) => Promise<F> {
  const known = new Map<string, { found: Promise<F>; bytes: number }>();
  let held = 0;

  function drop(text: string): void {
    held -= known.get(text)?.bytes ?? 0;
    known.delete(text);
  }

  return (text, look) => {
    const before = known.get(text);
    const own = { found: before === undefined ? look(undefined) : before.found.then(look), bytes: before?.bytes ?? 0 };
    // The newest stand last.
    known.delete(text);
    known.set(text, own);
    own.found.then(
      ({ bytes }) => {
        if (known.get(text) !== own) return;
        held += bytes - own.bytes;
        own.bytes = bytes;
        for (const old of known.keys()) if (held > most && old !== text) drop(old);
      },
      () => known.get(text) === own && drop(text),
    );
    return own.found;
  };
}
