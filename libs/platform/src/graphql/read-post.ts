import type { GraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { TrustedDocuments } from './trusted-documents.js';

export interface GraphqlPost {
  readonly operation: GraphQLRequest;
  readonly wantsGraphqlResponse: boolean;
}

/** The request, when it is the plain case of GraphQL over HTTP: a JSON POST with a query text. */
export function readPost(request: FastifyRequest, given: unknown): GraphqlPost | undefined {
  if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/json')) return undefined;
  const accept = request.headers.accept ?? '*/*';
  const wantsGraphqlResponse = accept.includes('application/graphql-response+json');
  if (!wantsGraphqlResponse && !accept.includes('application/json') && !accept.includes('*/*')) return undefined;
  if (request.url !== '/graphql') return undefined;
  const body = given as Record<string, unknown> | null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query === '' || !isMapOrAbsent(variables) || !isMapOrAbsent(extensions))
    return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  return {
    operation: {
      query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
      extensions: extensions ?? undefined,
    },
    wantsGraphqlResponse,
  };
}

function isMapOrAbsent(value: unknown): value is Record<string, unknown> | null | undefined {
  return value == null || (typeof value === 'object' && !Array.isArray(value));
}

/**
 * The body with the text of the trusted document it names in the place of `documentId`; 'unknown' for a name nobody
 * knows, and for a body that names one document and sends another.
 */
export function withoutDocumentId(body: unknown, known: TrustedDocuments | undefined): unknown {
  if (typeof body !== 'object' || body === null || !('documentId' in body) || body.documentId == null) return body;
  const { documentId, ...rest } = body as Record<string, unknown>;
  const query = typeof documentId === 'string' && rest.query == null ? known?.textOf(documentId) : undefined;
  return query === undefined ? 'unknown' : { ...rest, query };
}
