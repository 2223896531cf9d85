import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/src/config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, '/srv/entente')).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataFolder: '/srv/entente/data',
      databaseUrl: null,
      allowedHosts: [],
      fetchHosts: [],
    });
    expect(readConfig({ PORT: '', HOST: ' ' }, '/srv/entente')).toMatchObject({ port: 8080, host: '127.0.0.1' });
  });

  it('is read once and cannot be changed', () => {
    const config = readConfig(
      {
        PORT: '0',
        HOST: '::',
        ENTENTE_DATA: 'elsewhere',
        ENTENTE_ALLOWED_HOSTS: 'News.example.org, entente.local,',
        ENTENTE_FETCH_HOSTS: 'Wire.internal:8081,10.0.0.5',
      },
      '/srv/entente',
    );
    expect(config).toEqual({
      port: 0,
      host: '::',
      dataFolder: '/srv/entente/elsewhere',
      databaseUrl: null,
      allowedHosts: ['news.example.org', 'entente.local'],
      fetchHosts: ['wire.internal:8081', '10.0.0.5'],
    });
    expect(Object.isFrozen(config) && Object.isFrozen(config.allowedHosts)).toBe(true);
  });

  it('lists every fault at once', () => {
    const faulty = {
      PORT: '99999',
      HOST: 'http://x',
      ENTENTE_ALLOWED_HOSTS: 'https://a.example, b.example:80',
      DATABASE_URL: 'mysql://user:secret@host/name',
    };
    const read = () => readConfig(faulty, '/srv/entente');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[^]*HOST[^]*https:\/\/a\.example[^]*b\.example:80[^]*DATABASE_URL/u);
    expect(read).not.toThrow(/secret/u);
  });
});
