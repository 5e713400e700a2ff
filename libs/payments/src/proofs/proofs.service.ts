import { extname } from 'node:path';
import { boundedText, Clock, newId, type Id } from '@lumbung/kernel';
import { InvalidInput, MediaStore, TenantDatabase, UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import type { PaymentMethod, PaymentState } from '../payments/payment-states.js';
import { ProofLinks } from './proof-links.js';

export const MOST_PROOF_BYTES = 5 * 1024 * 1024;
const MOST_PROOFS = 5;

/** What a proof may be, by its first bytes; the sender's own word about it is not asked. */
const ALLOWED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

export interface UploadedProof {
  readonly fileName: string;
  readonly content: Buffer;
}

export interface OpenedProof {
  readonly content: Buffer;
  readonly fileName: string;
  readonly mimeType: string;
}

/** Pictures by which buyers show that they transferred (bukti transfer). They prove nothing by themselves. */
@Injectable()
export class PaymentProofs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: MediaStore,
    private readonly links: ProofLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a proof for the latest payment of an order. The caller has found that the sender may: he holds the order's
   * secret link. Refuses with InvalidInput: not a bank transfer, decided already, an empty file or one over 5 MiB,
   * anything but PDF, JPEG, PNG or WebP by its first bytes, the sixth proof. Throws NOT_FOUND.
   */
  async put(
    orderId: string,
    { fileName, content }: UploadedProof,
  ): Promise<{ proofId: Id<'PaymentProof'> } | InvalidInput> {
    if (content.length === 0 || content.length > MOST_PROOF_BYTES)
      return new InvalidInput('payments.problem.proofSize', 'file');
    const mimeType = (await fileTypeFromBuffer(content))?.mime ?? '';
    const extension = ALLOWED[mimeType];
    if (!extension) return new InvalidInput('payments.problem.proofType', 'file');

    const id = newId<'PaymentProof'>();
    const storeName = `proofs/${id}.${extension}`;
    await this.store.put(storeName, content);
    const file = [plainName(fileName, extension), mimeType, content.length, storeName] as const;
    const result = await this.keep(id, orderId, file).catch((error: unknown) => error as Error);
    if (result !== undefined) await this.store.remove(storeName);
    if (result !== undefined && !(result instanceof UserError)) throw result;
    return result ?? { proofId: id };
  }

  /**
   * The file behind a link that `PaymentProof.url` gave out. Throws NOT_FOUND when the permit is forged, older than ten
   * minutes or another person's.
   */
  async open(id: string, permit: string): Promise<OpenedProof> {
    const { tenant, store, name, mime } = this.links.read(id, permit);
    return { content: await this.store.get(tenant, store), fileName: name, mimeType: mime };
  }

  private keep(
    id: string,
    orderId: string,
    [fileName, mimeType, byteSize, storeName]: readonly [string, string, number, string],
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

const PAYMENT = `select p.id, p.method, p.state from payments.payment p where p.tenant_id = $1 and p.order_id = $2 order by p.id desc limit 1 for update`;

const COUNT = `select count(*) as count from payments.proof f where f.tenant_id = $1 and f.payment_id = $2`;

const KEEP = `insert into payments.proof (tenant_id, id, payment_id, file_name, mime_type, byte_size, store_name, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** The sender's name of the file without path and signs that would break a header, with the ending the content has. */
function plainName(fileName: string, extension: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').slice(0, 300);
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]+/gu, ' ');
  return `${boundedText(plain, 100) || 'bukti'}.${extension}`;
}
