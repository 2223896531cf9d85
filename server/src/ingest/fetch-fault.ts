import { IngestError } from './ingest-error.ts';

/** What the network's own codes mean for the person who gave the address. */
const meanings: Record<string, string> = {
  ENOTFOUND: 'No site has this name. Check the spelling of the address.',
  EAI_AGAIN: 'The name of the site could not be looked up. Check the network and try again.',
  ECONNREFUSED: 'The site refused the connection.',
  ECONNRESET: 'The site broke the connection off.',
  ETIMEDOUT: 'The site did not answer.',
  UND_ERR_CONNECT_TIMEOUT: 'The site did not answer.',
  UND_ERR_SOCKET: 'The site broke the connection off.',
  CERT_HAS_EXPIRED: "The site's certificate has expired, so the page cannot be trusted.",
};

/** The reason may lie several `cause`s deep. */
function* causes(error: unknown): Generator<Error & { code?: string }> {
  for (let at = error; at instanceof Error; at = at.cause) yield at;
}

/** Turns whatever a fetch threw into words; the first cause that is ours already is taken as it is. */
export function toIngestError(error: unknown, signal: AbortSignal): IngestError {
  const chain = [...causes(error)];
  const own = chain.find((cause) => cause instanceof IngestError);
  if (own) return own;
  if (signal.aborted) return new IngestError('too-slow', 'The site took too long to answer.', { cause: error });
  const code = chain.map((cause) => cause.code).find((known) => known !== undefined && known in meanings);
  const fallback = chain.some((cause) => cause.message === 'bad port')
    ? 'This port is used for other things than web pages, and is not fetched.'
    : 'The page could not be fetched.';
  return new IngestError('unreachable', code === undefined ? fallback : meanings[code]!, { cause: error });
}
