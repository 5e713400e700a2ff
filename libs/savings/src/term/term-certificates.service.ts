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
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsPermission } from '../savings.permissions.js';
import { termDepositIn } from './term-reading.service.js';
import type { TermDeposit } from './term.types.js';

const PURPOSE = 'term certificate';

interface Permitted {
  readonly tenant: Tenant;
  readonly depositId: string;
  readonly locale: Locale;
  readonly name: string | null;
  /** The member's own copy: no print of the desk, so that the original stays one. */
  readonly isOwnCopy?: boolean;
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

  /**
   * Where the certificate is, good for ten minutes; of a deposit that was read as one's own it is a copy for the member.
   * Null for somebody else who does not serve at the desk.
   */
  of({ id: depositId, isOwn: isOwnCopy = false }: Pick<TermDeposit, 'id' | 'isOwn'>): string | null {
    const { principal, locale = 'id' } = currentContext() ?? {};
    if (!isOwnCopy && !principal?.permissions.has(SavingsPermission.Teller)) return null;
    const { id, slug, state, timeZone } = currentTenant();
    const content: Permitted = {
      tenant: { id, slug, state, timeZone },
      depositId,
      locale,
      name: principal?.displayName ?? null,
      isOwnCopy,
    };
    return `/papers/term-certificates?permit=${this.permits.of(PURPOSE, content)}`;
  }

  /**
   * The certificate behind a link, as a PDF. Each opening is a print: from the second on the paper says which copy it is,
   * and the audit trail who printed it, since two originals of one deposit could be shown for two. A member's own copy says
   * that it is one, and is no print. Throws NOT_FOUND for a permit that is forged, older than ten minutes or another person's.
   */
  async open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedCertificate> {
    const {
      tenant,
      locale,
      person,
      name,
      depositId,
      isOwnCopy = false,
    } = this.permits.read<Permitted>(PURPOSE, permit);
    const principal = {
      kind: 'person' as const,
      personId: (person ?? undefined) as never,
      displayName: name ?? '',
      permissions: new Set(['cooperatives.read']),
    };
    return runAs({ requestId: newId(), locale, tenant, principal }, async () => {
      const head = await issuer();
      const input = await this.db.transaction(async (tx): Promise<TermCertificateInput> => {
        const copyNo = isOwnCopy ? 0 : await countPrint(tx, depositId);
        const deposit = await termDepositIn(tx, depositId);
        const { account, payoutAccount } = deposit;
        return {
          ...deposit,
          issuer: head,
          locale,
          copyNo,
          isOwnCopy,
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

/** Which copy this print is; 0 is the original. */
async function countPrint(tx: Tx, depositId: string): Promise<number> {
  const printed = await tx.row<{ prints: number }>(PRINT, [depositId]);
  if (!printed) throw notFound();
  const copy = printed.prints - 1;
  if (copy > 0)
    tx.audit({ action: 'savings.reprintCertificate', subject: 'termDeposit', subjectId: depositId, after: { copy } });
  return copy;
}

const PRINT = `update savings.term_deposit set prints = prints + 1 where tenant_id = $1 and id = $2 returning prints`;
