import type { Endpoint } from '@entente/shared/contract/endpoint';

const base = '/api/v1';

/** The address of a question: `:id` filled from the query, the rest as search parameters; empty parts are left out. */
export function endpointUrl(endpoint: Endpoint, query: object): string {
  const rest = new URLSearchParams();
  let path = endpoint.path;
  for (const [key, value] of Object.entries(query) as [string, unknown][]) {
    if (path.split('/').includes(`:${key}`)) path = path.replace(`:${key}`, encodeURIComponent(String(value)));
    else for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined && item !== '') rest.append(key, String(item));
  }
  const search = rest.toString();
  return `${base}${path}${search === '' ? '' : `?${search}`}`;
}
