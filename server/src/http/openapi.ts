import { type DocumentEndpoint, documents } from '@entente/shared/contract/documents';
import type { Endpoint } from '@entente/shared/contract/endpoint';
import { endpoints } from '@entente/shared/contract/endpoints';
import { Problem } from '@entente/shared/contract/problem';
import { z } from 'zod';
import { type Asked, pathKeys, queryKeys } from './read-query.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** The API's description, made from the table that also answers it: the two cannot drift apart. */
export function openApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const path = written(endpoint.path);
    paths[path] = { ...paths[path], [endpoint.method]: operation(name, endpoint) };
  }
  for (const [name, document] of Object.entries(documents)) paths[written(document.path)] = { get: reading(name, document) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'Defence-cooperation news: which pairs of countries, which topics, with the sentence that proves it.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      responses: {
        Problem: {
          description: 'What was wrong (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const written = (path: string): string => `/api/v1${path.replaceAll(/:(\w+)/gu, '{$1}')}`;

const reading = (name: string, document: DocumentEndpoint): Json => ({
  operationId: name,
  summary: document.summary,
  parameters: parametersOf(document),
  responses: {
    200: { description: 'The answer', content: Object.fromEntries(document.mediaTypes.map((type) => [type, { schema: { type: 'string' } }])) },
    default: { $ref: '#/components/responses/Problem' },
  },
});

function operation(name: string, endpoint: Endpoint): Json {
  const body = bodyOf(endpoint);
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: parametersOf(endpoint),
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function bodyOf({ bytes, upload, body }: Endpoint): Json | null {
  if (bytes || upload) return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  return body ? { 'application/json': { schema: schemaOf(body, 'input') } } : null;
}

/** Lists are repeated keys. A schema that first converts its input says nothing of it; then what comes out describes it. */
function parametersOf(endpoint: Asked): Json[] {
  const input = schemaOf(endpoint.query, 'input') as { properties?: Record<string, Json>; required?: string[] };
  const output = schemaOf(endpoint.query, 'output') as { properties?: Record<string, Json> };
  const inPath = pathKeys(endpoint);
  return queryKeys(endpoint).map((key) => {
    const [given, read] = [input.properties?.[key] ?? {}, output.properties?.[key] ?? {}];
    const place = inPath.includes(key) ? 'path' : 'query';
    const schema = given['type'] === undefined && given['enum'] === undefined ? { ...read, ...given } : given;
    return {
      name: key,
      in: place,
      required: place === 'path' || (input.required ?? []).includes(key),
      schema,
      ...(read['type'] === 'array' && { style: 'form', explode: true }),
    };
  });
}
