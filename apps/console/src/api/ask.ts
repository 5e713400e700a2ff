import type { TypedDocumentString } from '@lumbung/web-api';

/** Something is wrong with the call or the house, not with the business: a closed list of codes. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    /** The number under which the house has noted it; people tell it to support. */
    readonly reference?: string,
  ) {
    super(code);
    this.name = 'Fault';
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly reference?: string } }[];
}

export interface Asker {
  /** The cooperative it is about; null for what belongs to no cooperative. */
  readonly slug: string | null;
  readonly locale: string;
}

/** Sends one operation and gives back its data; refusals are part of it, faults are thrown. */
export async function ask<Result, Variables>(
  { slug, locale }: Asker,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await send<Answer<Result>>('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'accept-language': locale,
      ...(slug !== null && { 'x-tenant': slug }),
    },
    body: JSON.stringify({ query: String(document), variables }),
    signal,
  });
  return dataOf(answer);
}

/** Speaks to our own server; every call carries the header no other page can send. */
export async function send<Body>(path: string, init: RequestInit): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, 'x-lumbung-console': '1' } });
  } catch (error) {
    throw init.signal?.aborted ? error : new Fault('OFFLINE');
  }
  if (response.status === 204) return undefined as Body;
  return (await response.json().catch(() => {
    throw new Fault('GATEWAY_SILENT');
  })) as Body;
}

export function dataOf<Result>({ data, errors }: Answer<Result>): Result {
  const fault = errors?.[0];
  if (fault !== undefined)
    throw new Fault(fault.extensions?.code ?? 'INTERNAL_SERVER_ERROR', fault.extensions?.reference);
  if (data === undefined || data === null) throw new Fault('GATEWAY_SILENT');
  return data;
}
