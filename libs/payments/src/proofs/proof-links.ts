import { createHmac, timingSafeEqual } from 'node:crypto';
import { Clock } from '@lumbung/kernel';
import { Config, currentContext, currentTenant, notFound, type TenantId } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

const OPEN_FOR_MS = 10 * 60_000;

export interface StoredProof {
  readonly id: string;
  readonly storeName: string;
  readonly fileName: string;
  readonly mimeType: string;
}

export interface ProofPermit {
  readonly tenant: TenantId;
  readonly store: string;
  readonly name: string;
  readonly mime: string;
  readonly person: string | null;
  readonly until: number;
}

/**
 * Addresses of proofs of payment. Each carries a signed permit for one file, one person and ten minutes, because a
 * browser that opens a file sends neither the tenant nor a token of its own.
 */
@Injectable()
export class ProofLinks {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The address of a proof for the person of this request, who was already found to have the right to it. */
  urlOf({ id, storeName, fileName, mimeType }: StoredProof): string {
    const permit: ProofPermit = {
      tenant: currentTenant().id,
      store: storeName,
      name: fileName,
      mime: mimeType,
      person: currentContext()?.principal?.personId ?? null,
      until: this.clock.now().getTime() + OPEN_FOR_MS,
    };
    const text = Buffer.from(JSON.stringify(permit)).toString('base64url');
    return `/payment-proofs/${id}?permit=${text}.${this.sign(id, text)}`;
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old, for another file or for somebody else. */
  read(id: string, permit: string): ProofPermit {
    const [text = '', signature = ''] = permit.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(id, text))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound();
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as ProofPermit;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person) throw notFound();
    return read;
  }

  private sign(id: string, text: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`payment proof ${id} ${text}`).digest('base64url');
  }
}
