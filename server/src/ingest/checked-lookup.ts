import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { innerAddress } from './safe-url.ts';
import { isPublicAddress } from './public-address.ts';

export type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A `lookup` for sockets that gives out public addresses only. The check stands where the connection is made: a name that
 * answers differently the second time it is asked gets nothing out of it. One inner address among several refuses the name.
 */
export const checkedLookup =
  (resolve: Resolve = systemLookup) =>
  (host: string, options: LookupOptions, done: Done): void => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || first === undefined) return done(error ?? new Error(`${host} has no address`), []);
      if (addresses.some(({ address }) => !isPublicAddress(address))) return done(innerAddress(host), []);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
