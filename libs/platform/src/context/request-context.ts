import { AsyncLocalStorage } from 'node:async_hooks';
import type { Id } from '@lumbung/kernel';
import { notFound, unauthenticated } from '../errors/faults.js';
import type { Asker } from './asker.js';

export type TenantId = Id<'Tenant'>;
export type PersonId = Id<'Person'>;
export type Locale = 'id' | 'en';

/** Where a cooperative stands with the platform; only an ACTIVE one is shown to the public. */
export type TenantState = 'DRAFT' | 'SUBMITTED' | 'IN_REVIEW' | 'RETURNED' | 'REJECTED' | 'ACTIVE' | 'SUSPENDED';

export interface Tenant {
  readonly id: TenantId;
  readonly slug: string;
  readonly state: TenantState;
  /** IANA zone of its business day. */
  readonly timeZone: string;
}

/** Who is asking, with what he may do in the tenant of this request. */
export interface Principal {
  readonly kind: 'person' | 'apiKey' | 'system';
  readonly personId?: PersonId;
  readonly sessionId?: string;
  readonly displayName: string;
  /** Roles held in the tenant of this request: for limits that go by role; what one may do goes by permission. */
  readonly roles?: readonly string[];
  /** Permissions held in the tenant of this request. */
  readonly permissions: ReadonlySet<string>;
  /** Council whose staff this person is, with the permissions held there. */
  readonly council?: { readonly id: string; readonly permissions: ReadonlySet<string> };
}

export interface RequestContext {
  /** Shown to people as the reference of an unexpected fault, and written into every log line. */
  readonly requestId: string;
  readonly locale: Locale;
  readonly tenant?: Tenant;
  readonly principal?: Principal;
  /** Network address of the caller, for brute-force limits only. */
  readonly address?: string;
  /** What the caller's browser or program calls itself; becomes the readable device of a session. */
  readonly userAgent?: string;
  /** Who waits for the answer; nobody does in the worker. */
  readonly asker?: Asker;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` on behalf of somebody; everything below reads its tenant and its person from here. */
export function runAs<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The house itself: who acts when the clock, an event or news from outside sets something going. */
export const HOUSE: Principal = { kind: 'system', displayName: 'Lumbung', permissions: new Set() };

/** Runs `work` as the house itself, in the tenant of this request: for what is true whoever asked for it. */
export function asTheHouse<T>(work: () => T): T {
  return storage.run({ requestId: 'house', locale: 'id', ...storage.getStore(), principal: HOUSE }, work);
}

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The tenant of the running request or job; throws NOT_FOUND where there is none. */
export function currentTenant(): Tenant {
  const tenant = storage.getStore()?.tenant;
  if (!tenant) throw notFound();
  return tenant;
}

/** The one who is asking; throws UNAUTHENTICATED where nobody signed in. */
export function currentPrincipal(): Principal {
  const principal = storage.getStore()?.principal;
  if (!principal) throw unauthenticated();
  return principal;
}

export function currentLocale(): Locale {
  return storage.getStore()?.locale ?? 'id';
}
