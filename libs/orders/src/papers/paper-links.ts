import {
  currentContext,
  currentTenant,
  SignedPermits,
  type Locale,
  type SignedPermit,
  type Tenant,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaperFormat, PaperKind } from './paper.types.js';

const PURPOSE = 'order paper';

interface PaperContent {
  readonly tenant: Tenant;
  readonly kind: `${PaperKind}`;
  readonly format: `${PaperFormat}`;
  /** The order, or its parcels. */
  readonly ids: readonly string[];
  readonly name: string | null;
  readonly locale: Locale;
}

/** What a link opens, for whom and how long. */
export type PaperPermit = SignedPermit<PaperContent>;

/** Addresses of papers, each with a signed permit for certain papers. */
@Injectable()
export class PaperLinks {
  constructor(private readonly permits: SignedPermits) {}

  /** The address of papers for the person of this request, who was already found to have the right to them. */
  urlOf(kind: `${PaperKind}`, format: `${PaperFormat}`, ids: readonly string[]): string {
    const { principal, locale = 'id' } = currentContext() ?? {};
    const { id, slug, state, timeZone } = currentTenant();
    const tenant = { id, slug, state, timeZone };
    const content: PaperContent = { tenant, kind, format, ids, locale, name: principal?.displayName ?? null };
    return `/papers?permit=${this.permits.of(PURPOSE, content)}`;
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old or for somebody else. */
  read(permit: string): PaperPermit {
    return this.permits.read<PaperContent>(PURPOSE, permit);
  }
}
