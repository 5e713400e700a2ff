import { termCertificate, toPdf, type Issuer, type TermCertificateInput } from '@lumbung/documents';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import {
  currentContext,
  currentTenant,
  notFound,
  runAs,
  SignedPermits,
  TenantDatabase,
  type Locale,
  type Tenant,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsPermission } from '../savings.permissions.js';
import { termDepositIn } from './term-reading.service.js';

const PURPOSE = 'term certificate';

interface Permitted {
  readonly tenant: Tenant;
  readonly depositId: string;
  readonly locale: Locale;
  readonly name: string | null;
}

/** A certificate as it is sent. */
export interface OpenedCertificate {
  readonly content: Buffer;
  readonly mimeType: string;
  readonly fileName: string;
}

/** The certificate of a term deposit (bilyet) on paper. */
@Injectable()
export class TermCertificates {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly permits: SignedPermits,
  ) {}

  /** Where the certificate is, good for ten minutes; null for somebody who does not serve at the desk. */
  of(depositId: string): string | null {
    const { principal, locale = 'id' } = currentContext() ?? {};
    if (!principal?.permissions.has(SavingsPermission.Teller)) return null;
    const { id, slug, state, timeZone } = currentTenant();
    const content: Permitted = {
      tenant: { id, slug, state, timeZone },
      depositId,
      locale,
      name: principal.displayName ?? null,
    };
    return `/papers/term-certificates?permit=${this.permits.of(PURPOSE, content)}`;
  }

  /**
   * The certificate behind a link, as a PDF. Each opening is a print: from the second on the paper says which copy it is,
   * and the audit trail who printed it, since two originals of one deposit could be shown for two. Throws NOT_FOUND for a
   * permit that is forged, older than ten minutes or another person's.
   */
  async open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedCertificate> {
    const { tenant, locale, person, name, depositId } = this.permits.read<Permitted>(PURPOSE, permit);
    const principal = {
      kind: 'person' as const,
      personId: (person ?? undefined) as never,
      displayName: name ?? '',
      permissions: new Set(['cooperatives.read']),
    };
    return runAs({ requestId: newId(), locale, tenant, principal }, async () => {
      const head = await issuer();
      const input = await this.db.transaction(async (tx): Promise<TermCertificateInput> => {
        const printed = await tx.row<{ prints: number }>(PRINT, [depositId]);
        if (!printed) throw notFound();
        const copyNo = printed.prints - 1;
        if (copyNo > 0)
          tx.audit({
            action: 'savings.reprintCertificate',
            subject: 'termDeposit',
            subjectId: depositId,
            after: { copy: copyNo },
          });
        const deposit = await termDepositIn(tx, depositId);
        const { account, payoutAccount } = deposit;
        return {
          ...deposit,
          issuer: head,
          locale,
          copyNo,
          number: deposit.certificateNo,
          productName: account.product.name,
          memberName: account.memberName,
          memberNo: account.memberNo,
          principal: rupiah(deposit.principal),
          penaltyAmount: rupiah(deposit.penaltyAmount),
          payoutAccount: `${payoutAccount.number} ${payoutAccount.product.name}`,
          issuedOn: this.ledger.today(),
        };
      });
      const content = await toPdf(termCertificate(input), 'A4');
      return { content, mimeType: 'application/pdf', fileName: `${input.number}.pdf` };
    });
  }
}

const PRINT = `update savings.term_deposit set prints = prints + 1 where tenant_id = $1 and id = $2 returning prints`;
