import { changes } from '@entente/shared/contract/changes';
import type { EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { facets } from '@entente/shared/contract/facets';
import { jobs } from '@entente/shared/contract/jobs';
import { outages } from '@entente/shared/contract/outages';
import { relationships } from '@entente/shared/contract/relationships';
import { status } from '@entente/shared/contract/status';
import { stories } from '@entente/shared/contract/stories';
import { timeline } from '@entente/shared/contract/timeline';
import { views } from '@entente/shared/contract/views';

type Endpoints = typeof endpoints;

/** What the overview asks comes with the first script. */
const first: Partial<Endpoints> = { changes, facets, jobs, outages, relationships, status, stories, timeline, views };

/** All the others come with the first page that is not the overview, or with the first command. */
export const loadEndpoints = async (): Promise<Endpoints> => (await import('@entente/shared/contract/endpoints')).endpoints;

export const endpointOf = async <N extends EndpointName>(name: N): Promise<Endpoints[N]> => first[name] ?? (await loadEndpoints())[name];
