import { Clock } from '@lumbung/kernel';
import {
  currentContext,
  currentPrincipal,
  forbidden,
  InvalidInput,
  notFound,
  PrivateFiles,
  runAs,
  TenantDatabase,
  TenantDirectory,
  type KeptFile,
  type OpenedPrivateFile,
  type SentFile,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SellersService } from '../register/sellers.service.js';
import { SellersPermission } from '../sellers.permissions.js';
import { LETTERS } from './letter-files.js';
import { TurnoverLetterRemoved, type RemoveTurnoverLetterInput } from './letters.schema.js';

const MOST_LETTERS = 5;

/** Signed letters (surat pernyataan) of declarations of turnover, as files: what an office of the state asks to see. */
@Injectable()
export class LettersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: PrivateFiles,
    private readonly directory: TenantDirectory,
    private readonly sellers: SellersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a signed letter, or a page of it, beside a declaration; called by a plain HTTP route, so it looks itself who
   * asks: sellers.edit for any declaration, sellers.own for his own. Refuses with InvalidInput an empty file, one over
   * 5 MiB, anything but PDF, JPEG, PNG or WebP by its first bytes, and the sixth letter. Throws FORBIDDEN for whoever may
   * neither, NOT_FOUND for a declaration that is unknown or somebody else's.
   */
  async put(declarationId: string, sent: SentFile): Promise<{ letterId: string } | InvalidInput> {
    const owner = await this.ownerAsked();
    const kept = await this.files.put(LETTERS, sent, (file) => this.keep(declarationId, owner, file));
    return kept instanceof InvalidInput ? kept : { letterId: kept.id };
  }

  /**
   * Takes a letter away that was uploaded by mistake; asked again, it says so again. Refuses a reason of fewer than five
   * letters (InvalidInput); throws NOT_FOUND.
   */
  async remove({ letterId, reason }: RemoveTurnoverLetterInput): Promise<TurnoverLetterRemoved | InvalidInput> {
    const why = reason.trim();
    if (why.length < 5) return new InvalidInput('problem.sellers.reason', 'reason');
    const letter = await this.db.transaction(async (tx) => {
      const found = await tx.rowOrFail<Letter>(LETTER, [letterId]);
      if (found.isRemoved) return found;
      await tx.rows(REMOVE, [letterId, this.clock.now()]);
      const { declarationId, fileName, sellerId } = found;
      tx.audit({
        ...{ action: 'sellers.removeTurnoverLetter', subject: 'Seller', subjectId: sellerId },
        before: { letterId, declarationId, fileName },
        reason: why,
      });
      return found;
    });
    await this.files.remove(letter);
    return new TurnoverLetterRemoved(letterId);
  }

  /**
   * The file behind a link that `TurnoverLetter.url` gave out; the audit keeps who opened it. Throws NOT_FOUND when the
   * permit is forged, older than ten minutes or another person's, and when the letter was removed meanwhile.
   */
  async open(id: string, permit: string): Promise<OpenedPrivateFile> {
    const file = await this.files.open(LETTERS, id, permit);
    const [context, tenant] = [currentContext(), await this.directory.byId(file.tenant)];
    if (!context || !tenant) throw notFound();
    await runAs({ ...context, tenant }, () =>
      this.db.transaction(async (tx) => {
        const { isRemoved, sellerId, declarationId, fileName } = await tx.rowOrFail<Letter>(LETTER, [id]);
        if (isRemoved) throw notFound();
        const after = { letterId: id, declarationId, fileName };
        tx.audit({ action: 'sellers.openTurnoverLetter', subject: 'Seller', subjectId: sellerId, after });
      }),
    );
    return file;
  }

  /** Whose declarations may be written: null for those of all. */
  private async ownerAsked(): Promise<string | null> {
    const { permissions, personId } = currentPrincipal();
    if (permissions.has(SellersPermission.Edit)) return null;
    const seller = permissions.has(SellersPermission.Own) ? await this.sellers.ofPerson(undefined, personId) : null;
    if (!seller) throw forbidden();
    return seller.id;
  }

  private keep(
    declarationId: string,
    owner: string | null,
    { id, fileName, mimeType, byteSize, storeName }: KeptFile,
  ): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      const { sellerId } = await tx.rowOrFail<{ sellerId: string }>(DECLARATION, [declarationId, owner]);
      const { count } = await tx.rowOrFail<{ count: number }>(COUNT, [declarationId]);
      if (count >= MOST_LETTERS)
        return new InvalidInput('problem.sellers.tooManyLetters', 'file', { most: MOST_LETTERS });
      const by = currentPrincipal().displayName;
      await tx.rows(KEEP, [id, declarationId, fileName, mimeType, byteSize, storeName, by, this.clock.now()]);
      const after = { letterId: id, declarationId, fileName, mimeType, byteSize };
      tx.audit({ action: 'sellers.addTurnoverLetter', subject: 'Seller', subjectId: sellerId, after });
      return undefined;
    });
  }
}

interface Letter {
  readonly declarationId: string;
  readonly sellerId: string;
  readonly fileName: string;
  readonly storeName: string;
  readonly isRemoved: boolean;
}

// Declarations are never edited, so the seller is what two uploads at once wait for.
const DECLARATION = `select d.seller_id as "sellerId" from sellers.turnover_declaration d
    join sellers.seller s on s.tenant_id = $1 and s.id = d.seller_id
  where d.tenant_id = $1 and d.id = $2 and ($3::uuid is null or d.seller_id = $3) for no key update of s`;

const COUNT = `select count(*) as count from sellers.turnover_letter l where l.tenant_id = $1 and l.declaration_id = $2 and l.removed_at is null`;

const KEEP = `insert into sellers.turnover_letter
    (tenant_id, id, declaration_id, file_name, mime_type, byte_size, store_name, uploaded_by_name, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const LETTER = `select l.declaration_id as "declarationId", d.seller_id as "sellerId", l.file_name as "fileName", l.store_name as "storeName",
    l.removed_at is not null as "isRemoved"
  from sellers.turnover_letter l join sellers.turnover_declaration d on d.tenant_id = $1 and d.id = l.declaration_id
 where l.tenant_id = $1 and l.id = $2`;

const REMOVE = `update sellers.turnover_letter set removed_at = $3 where tenant_id = $1 and id = $2`;
