import { Agent, request } from 'node:http';

export interface Answered {
  status: number;
  /** As it came over the wire. */
  bytes: number;
  /** Milliseconds from asking to the last byte. */
  took: number;
}

export interface Asking {
  ask: (path: string) => Promise<Answered>;
  json: <T>(path: string) => Promise<T>;
  post: (path: string, body: object) => Promise<Answered>;
  close: () => void;
}

/** Asks a server as a browser does: over connections that are kept, with compressed answers. */
export function asking(api: string): Asking {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send = (path: string, body?: string): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const options = {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'accept-encoding': 'gzip, deflate, br', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      };
      const asked = request(`${api}${path}`, options, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, took: performance.now() - begun }));
        response.on('error', reject);
      });
      // A connection that was kept may be closed by the server at the very moment at which it is used again.
      asked.on('error', (error) => (asked.reusedSocket && body === undefined ? resolve(send(path)) : reject(error)));
      asked.end(body);
    });
  return {
    ask: (path) => send(path),
    json: async <T>(path: string) => {
      const response = await fetch(`${api}${path}`, { headers: { connection: 'close' } });
      if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
      return (await response.json()) as T;
    },
    post: (path, body) => send(path, JSON.stringify(body)),
    close: () => agent.destroy(),
  };
}
