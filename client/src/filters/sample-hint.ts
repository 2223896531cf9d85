const key = 'entente-sample';

/** Whether there was sample data when this browser asked last; at first there is. So its banner's place is held, and nothing jumps when it comes. */
export function expectsSample(): boolean {
  try {
    return localStorage.getItem(key) !== 'none';
  } catch {
    return true;
  }
}

export function rememberSample(isThere: boolean): void {
  try {
    localStorage.setItem(key, isThere ? 'some' : 'none');
  } catch {
    // Storage is switched off: its place is held again next time.
  }
}
