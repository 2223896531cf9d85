import { configure, render } from '@testing-library/react';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createQueryClient } from '../../client/src/api/query-client.ts';
import { App } from '../../client/src/app/app.tsx';

// Pages are loaded when they are opened: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 8000 });

/** The client's own React: the tests have none of their own, and two of them in one page do not work together. */
const { createElement } = createRequire(join(import.meta.dirname, '../../client/package.json'))('react');

/** Opens the whole client at an address, as a browser tab does. */
export function openApp(address: string): void {
  globalThis.history.replaceState(null, '', address);
  render(createElement(App, { client: createQueryClient() }));
}
