import { join, resolve } from 'node:path';

export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  /** PostgreSQL in place of the folder; null without it. */
  databaseUrl: string | null;
  allowedHosts: readonly string[];
  /** Inner hosts that may be fetched from all the same. */
  fetchHosts: readonly string[];
}

/** Every fault of the configuration at once. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['The configuration cannot be used:', ...faults.map((fault) => `- ${fault}`)].join('\n'));
    this.faults = faults;
  }
}

const hostName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/u;

const isPostgres = (url: string): boolean => URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);
const hostAndPort = new RegExp(`${hostName.source.slice(0, -1)}(?::\\d{1,5})?$`, 'u');

/** The only reader of the environment. `root` is the project's folder, beside whose code the data lie unless said otherwise. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const faults: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;

  const port = given('PORT') ?? '8080';
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) faults.push(`PORT is a number from 0 to 65535, not “${port}”.`);

  const host = given('HOST') ?? '127.0.0.1';
  if (/[\s/]/u.test(host)) faults.push(`HOST is a host name or an address, not “${host}”.`);

  const hosts = (name: string, pattern: RegExp, like: string): readonly string[] => {
    const names = (given(name) ?? '').split(',').flatMap((one) => one.trim().toLowerCase() || []);
    for (const one of names) if (!pattern.test(one)) faults.push(`${name} lists host names, as ${like}; “${one}” is none.`);
    return Object.freeze(names);
  };
  const allowedHosts = hosts('ENTENTE_ALLOWED_HOSTS', hostName, 'news.example.org, without scheme or port');
  const fetchHosts = hosts('ENTENTE_FETCH_HOSTS', hostAndPort, 'wire.example.internal or 10.0.0.5:8080');

  const databaseUrl = given('DATABASE_URL') ?? null;
  if (databaseUrl !== null && !isPostgres(databaseUrl)) {
    faults.push('DATABASE_URL is the address of a PostgreSQL database, as postgres://user:password@host:5432/name.');
  }

  if (faults.length > 0) throw new ConfigError(faults);
  const dataFolder = resolve(root, given('ENTENTE_DATA') ?? join(root, 'data'));
  return Object.freeze({ port: Number(port), host, dataFolder, databaseUrl, allowedHosts, fetchHosts });
}
