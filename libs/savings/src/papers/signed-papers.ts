import type { Issuer } from '@lumbung/documents';
import { newId, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentContext, currentTenant, runAs, SignedPermits, type Locale, type Tenant } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** A paper as it is sent. */
export interface OpenedPaper {
  readonly content: Buffer | string;
  readonly mimeType: string;
  readonly fileName: string;
  /** Of a page: the one stylesheet it may have. */
  readonly stylesheetHash: string | null;
}

interface About {
  readonly tenant: Tenant;
  readonly locale: Locale;
  readonly name: string | null;
}

/** What every paper is made with. */
export interface PaperGround {
  readonly issuer: Issuer;
  readonly locale: Locale;
  readonly timeZone: CooperativeTimeZone;
}

/** Papers behind signed addresses: who was found to have the right to one gets its address, and opens it himself. */
@Injectable()
export class SignedPapers {
  constructor(private readonly permits: SignedPermits) {}

  /** The permit for a paper, good for ten minutes and for the one who asks; asks no database. */
  permit(purpose: string, content: object): string {
    const { principal, locale = 'id' } = currentContext() ?? {};
    const { id, slug, state, timeZone } = currentTenant();
    const about: About = { tenant: { id, slug, state, timeZone }, locale, name: principal?.displayName ?? null };
    return this.permits.of(purpose, { ...content, ...about });
  }

  /**
   * Makes the paper of a permit inside its cooperative, as the one it was given to; the issuer is asked for there, by
   * whoever knows it. Throws NOT_FOUND for a permit that is forged, older than ten minutes or another person's.
   */
  async open<Content>(
    purpose: string,
    permit: string,
    issuer: () => Promise<Issuer>,
    make: (content: Content, ground: PaperGround) => Promise<OpenedPaper>,
  ): Promise<OpenedPaper> {
    const allowed = this.permits.read<Content & About>(purpose, permit);
    const { tenant, locale, person, name } = allowed;
    const principal = {
      kind: 'person' as const,
      personId: (person ?? undefined) as never,
      displayName: name ?? '',
      permissions: new Set(['cooperatives.read']),
    };
    return runAs({ requestId: newId(), locale, tenant, principal }, async () =>
      make(allowed, { issuer: await issuer(), locale, timeZone: tenant.timeZone as CooperativeTimeZone }),
    );
  }
}
