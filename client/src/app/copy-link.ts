/** Puts the address of what is seen on the clipboard. False where the browser does not let us: it does on secure addresses and localhost only. */
export async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
