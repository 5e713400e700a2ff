import type { TenantId } from '../context/request-context.js';
import { notFound } from '../errors/faults.js';

/** Files of cooperatives, each under its tenant's name; where they lie is a setting (see mediaStoreOf). */
export abstract class MediaStore {
  /** Writes a file of the current tenant whole or not at all. `name` is made by us, never by the sender. */
  abstract put(name: string, content: Buffer): Promise<void>;

  /** The content of a file; throws NOT_FOUND. */
  abstract get(tenantId: TenantId, name: string): Promise<Buffer>;

  /** Takes a file of the current tenant away; safe to repeat. */
  abstract remove(name: string): Promise<void>;
}

const SAFE_NAME = /^(?!.*(^|\/)\.)[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+){0,4}$/;

/** The name as it may stand in a path; throws NOT_FOUND for one that could lead out of the tenant's folder. */
export function safeName(name: string): string {
  if (name.length > 200 || !SAFE_NAME.test(name)) throw notFound();
  return name;
}
