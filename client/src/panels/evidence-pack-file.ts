import { EvidencePack } from '@entente/shared/contract/evidence-pack';
import { keptText } from '../text/kept-text.ts';

const words = keptText.pack.faults;

/** Whether the file is as it was made; `unknown` where the browser has no means to tell. */
export type Seal = 'whole' | 'broken' | 'unknown';

export type OpenedPack = { pack: EvidencePack; seal: Seal } | { fault: string };

/** Reads a file that somebody has kept or was sent. */
export async function openPack(text: string): Promise<OpenedPack> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: words.json };
  }
  const read = EvidencePack.safeParse(raw);
  if (read.success) return { pack: read.data, seal: await sealOf((raw as { content: unknown }).content, read.data.digest) };
  if ((raw as { format?: unknown } | null)?.format !== 'entente-evidence-pack') return { fault: words.other };
  const [issue] = read.error.issues;
  return { fault: words.shape(issue?.path.join('.') ?? '') };
}

/** Of what stood in the file, before anything was read into it. */
async function sealOf(content: unknown, digest: string): Promise<Seal> {
  // Browsers have it at loopback and over HTTPS only.
  if (!globalThis.isSecureContext) return 'unknown';
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === digest ? 'whole' : 'broken';
}
