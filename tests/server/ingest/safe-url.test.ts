import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../server/src/ingest/public-address.ts';
import { safeUrl } from '../../../server/src/ingest/safe-url.ts';

describe('an address that is given to be fetched', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://168.63.129.16/metadata',
    'http://017700000001/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://router/',
    'http://ⓛocalhost/',
  ])('is refused when it leads inside: %s', (url) => {
    expect(() => safeUrl(url)).toThrow(/inside this machine or its network/u);
  });

  it.each([
    ['ftp://example.org/', /Only http and https/u],
    ['file:///etc/passwd', /Only http and https/u],
    ['javascript:alert(1)', /Only http and https/u],
    ['https://user:secret@example.org/', /user name or password/u],
    ['not an address', /not a web address/u],
    ['', /not a web address/u],
    ['http://example.org:0/', /Port 0/u],
  ])('is refused in words: %s', (url, words) => {
    expect(() => safeUrl(url)).toThrow(words);
  });

  it('passes when it is on the public web, or named by the operator', () => {
    expect(safeUrl(' https://example.org/a?b=c#part ').href).toBe('https://example.org/a?b=c');
    expect(safeUrl('http://[2606:4700::1111]:8080/').host).toBe('[2606:4700::1111]:8080');
    expect(safeUrl('http://127.0.0.1:4321/x', ['127.0.0.1:4321']).port).toBe('4321');
    expect(() => safeUrl('http://127.0.0.1:4322/x', ['127.0.0.1:4321'])).toThrow(/inside/u);
  });

  it('knows public addresses from others', () => {
    expect(['8.8.8.8', '2606:4700::1111'].every(isPublicAddress)).toBe(true);
    expect(['192.0.2.1', '198.18.0.1', '2001:db8::1', '3fff::1', 'fec0::1', 'example.org', ''].some(isPublicAddress)).toBe(false);
  });
});
