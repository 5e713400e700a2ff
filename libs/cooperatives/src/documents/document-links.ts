import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { Config, currentContext, notFound, type TenantId } from '@lumbung/platform';

const OPEN_FOR_MS = 10 * 60_000;

/** A paper as it is stored, with whatever is needed to send it. */
export interface StoredDocument {
  readonly id: string;
  readonly storeName: string;
  readonly fileName: string;
  readonly mimeType: string;
}

interface Permit {
  readonly tenant: TenantId;
  readonly store: string;
  readonly name: string;
  readonly mime: string;
  readonly person: string | null;
  readonly until: number;
}

/**
 * Addresses of papers. Each carries a signed permit for one paper, one person and ten minutes, because a browser that
 * opens a file sends neither the tenant nor a token of its own.
 */
@Injectable()
export class DocumentLinks {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The address of a paper for the person of this request, who was already found to have the right to it. */
  urlOf(tenant: TenantId, document: StoredDocument): string {
    const permit: Permit = {
      tenant,
      store: document.storeName,
      name: document.fileName,
      mime: document.mimeType,
      person: currentContext()?.principal?.personId ?? null,
      until: this.clock.now().getTime() + OPEN_FOR_MS,
    };
    const text = Buffer.from(JSON.stringify(permit)).toString('base64url');
    return `/documents/${document.id}?permit=${text}.${this.sign(document.id, text)}`;
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old, for another paper or for somebody else. */
  read(documentId: string, permit: string): Permit {
    const [text = '', signature = ''] = permit.split('.');
    if (!equal(signature, this.sign(documentId, text))) throw notFound();
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as Permit;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person) throw notFound();
    return read;
  }

  private sign(documentId: string, text: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`document ${documentId} ${text}`).digest('base64url');
  }
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
