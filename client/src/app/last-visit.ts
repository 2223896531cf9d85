const key = 'entente.last-visit';

function readLastVisit(): number | null {
  const at = Number(globalThis.localStorage?.getItem(key) ?? Number.NaN);
  return Number.isNaN(at) || at <= 0 ? null : at;
}

/** When the visit before this one ended, in ms since 1970; null at the first. Read once: this visit does not change it. */
export const lastVisitAt: number | null = readLastVisit();

/** Writes down that the visit ends now. */
export const endVisit = (): void => globalThis.localStorage?.setItem(key, String(Date.now()));
