import { Clock } from '@lumbung/kernel';
import {
  InvalidInput,
  PrivateFiles,
  TenantDatabase,
  type KeptFile,
  type OpenedPrivateFile,
  type SentFile,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { LIVE_FIRST } from '../payments/payment-rows.js';
import type { PaymentMethod, PaymentState } from '../payments/payment-states.js';
import { PROOFS } from './proof-files.js';

const MOST_PROOFS = 5;

/** Pictures by which buyers show that they transferred (bukti transfer). They prove nothing by themselves. */
@Injectable()
export class PaymentProofs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a proof for the latest payment of an order. The caller has found that the sender may: he holds the order's
   * secret link. Refuses with InvalidInput: not a bank transfer, decided already, an empty file or one over 5 MiB,
   * anything but PDF, JPEG, PNG or WebP by its first bytes, the sixth proof. Throws NOT_FOUND.
   */
  async put(orderId: string, sent: SentFile): Promise<{ proofId: string } | InvalidInput> {
    const kept = await this.files.put(PROOFS, sent, (file) => this.keep(orderId, file));
    return kept instanceof InvalidInput ? kept : { proofId: kept.id };
  }

  /**
   * The file behind a link that `PaymentProof.url` gave out. Throws NOT_FOUND when the permit is forged, older than ten
   * minutes or another person's.
   */
  open(id: string, permit: string): Promise<OpenedPrivateFile> {
    return this.files.open(PROOFS, id, permit);
  }

  private keep(
    orderId: string,
    { id, fileName, mimeType, byteSize, storeName }: KeptFile,
  ): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      const payment = await tx.rowOrFail<{ id: string; method: PaymentMethod; state: PaymentState }>(PAYMENT, [
        orderId,
      ]);
      if (payment.method !== 'BANK_TRANSFER' || payment.state !== 'PENDING')
        return new InvalidInput('payments.problem.proofUseless', 'file');
      const { count } = await tx.rowOrFail<{ count: number }>(COUNT, [payment.id]);
      if (count >= MOST_PROOFS) return new InvalidInput('payments.problem.tooManyProofs', 'file');
      await tx.rows(KEEP, [id, payment.id, fileName, mimeType, byteSize, storeName, this.clock.now()]);
      const after = { proofId: id, fileName, mimeType, byteSize };
      tx.audit({ action: 'payments.addProof', subject: 'payment', subjectId: payment.id, after });
      return undefined;
    });
  }
}

const PAYMENT = /* sql */ `
  select p.id, p.method, p.state from payments.payment p where p.tenant_id = $1 and p.order_id = $2
   order by ${LIVE_FIRST} limit 1 for update
`;

const COUNT = `select count(*) as count from payments.proof f where f.tenant_id = $1 and f.payment_id = $2`;

const KEEP = `insert into payments.proof (tenant_id, id, payment_id, file_name, mime_type, byte_size, store_name, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`;
