/** Roughly what the numbers of a sum take: its arrays, and those of what it is made of. */
export function bytesOf(state: unknown): number {
  if (typeof state !== 'object' || state === null) return 8;
  if (ArrayBuffer.isView(state)) return state.byteLength;
  if ('bytes' in state && typeof state.bytes === 'number') return state.bytes;
  return Object.values(state).reduce((sum: number, part) => sum + bytesOf(part), 0);
}
