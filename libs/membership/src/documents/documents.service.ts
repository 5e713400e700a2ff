import { asId, Clock } from '@lumbung/kernel';
import {
  currentContext,
  currentPrincipal,
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
import { MemberRecord } from '../members/member.entity.js';
import { MEMBER_DOCUMENTS } from './document-files.js';
import {
  MemberDocumentKind,
  MemberDocumentRemoved,
  type MemberDocument,
  type RemoveMemberDocumentInput,
} from './documents.types.js';

const MOST_DOCUMENTS = 30;

interface Kept {
  readonly memberId: string;
  readonly kind: MemberDocumentKind;
  readonly fileName: string;
  readonly storeName: string;
  readonly isRemoved: boolean;
}

const LIST = `select id, member_id as "memberId", kind, file_name as "fileName", mime_type as "mimeType", byte_size as "byteSize",
    uploaded_by_name as "uploadedByName", uploaded_at as "uploadedAt", store_name as "storeName"
  from membership.member_document where tenant_id = $1 and member_id = $2 and removed_at is null order by id desc limit 100`;
const ONE = `select member_id as "memberId", kind, file_name as "fileName", store_name as "storeName", removed_at is not null as "isRemoved"
  from membership.member_document where tenant_id = $1 and id = $2`;
const COUNT = `select count(*)::int as count from membership.member_document where tenant_id = $1 and member_id = $2 and removed_at is null`;
const KEEP = `insert into membership.member_document
    (tenant_id, id, member_id, kind, file_name, mime_type, byte_size, store_name, uploaded_by_name, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const REMOVE = `update membership.member_document set removed_at = $3 where tenant_id = $1 and id = $2`;

/** Papers of members (KTP, KK, forms, letters) as files: shown only to who may, and each look is kept. */
@Injectable()
export class MemberDocumentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: PrivateFiles,
    private readonly directory: TenantDirectory,
    private readonly clock: Clock,
  ) {}

  /** Which papers there are, newest first. Throws NOT_FOUND. */
  of(memberId: string): Promise<MemberDocument[]> {
    return this.db.transaction(async (tx) => {
      const { id } = await tx.get(MemberRecord, asId<'Member'>(memberId));
      return tx.rows<MemberDocument>(LIST, [id]);
    });
  }

  /**
   * Keeps a paper of a member; called by a plain HTTP route. Refuses with InvalidInput a kind that is none, an empty file,
   * one over 5 MiB, anything but PDF, JPEG, PNG or WebP by its first bytes, and the thirty-first paper. Throws NOT_FOUND.
   */
  async put(memberId: string, kind: string, sent: SentFile): Promise<{ documentId: string } | InvalidInput> {
    const known = Object.values(MemberDocumentKind).find((one) => one === kind);
    if (!known) return new InvalidInput('problem.membership.documentKind', 'kind');
    const kept = await this.files.put(MEMBER_DOCUMENTS, sent, (file) => this.keep(memberId, known, file));
    return kept instanceof InvalidInput ? kept : { documentId: kept.id };
  }

  /** Takes a paper away that was uploaded by mistake; asked again, it says so again. Refuses a reason of fewer than five letters (InvalidInput); throws NOT_FOUND. */
  async remove({ documentId, reason }: RemoveMemberDocumentInput): Promise<MemberDocumentRemoved | InvalidInput> {
    const why = reason.trim();
    if (why.length < 5) return new InvalidInput('problem.membership.why', 'reason');
    const kept = await this.db.transaction(async (tx) => {
      const found = await tx.rowOrFail<Kept>(ONE, [documentId]);
      if (found.isRemoved) return found;
      await tx.rows(REMOVE, [documentId, this.clock.now()]);
      const { memberId, kind, fileName } = found;
      const before = { documentId, kind, fileName };
      tx.audit({ action: 'membership.removeDocument', subject: 'Member', subjectId: memberId, before, reason: why });
      return found;
    });
    await this.files.remove(kept);
    return new MemberDocumentRemoved(documentId);
  }

  /**
   * The file behind a link that `MemberDocument.url` gave out; the audit keeps who opened it. Throws NOT_FOUND when the
   * permit is forged, older than ten minutes or another person's, and when the paper was removed meanwhile.
   */
  async open(id: string, permit: string): Promise<OpenedPrivateFile> {
    const file = await this.files.open(MEMBER_DOCUMENTS, id, permit);
    const [context, tenant] = [currentContext(), await this.directory.byId(file.tenant)];
    if (!context || !tenant) throw notFound();
    await runAs({ ...context, tenant }, () =>
      this.db.transaction(async (tx) => {
        const { isRemoved, memberId, kind, fileName } = await tx.rowOrFail<Kept>(ONE, [id]);
        if (isRemoved) throw notFound();
        const after = { documentId: id, kind, fileName };
        tx.audit({ action: 'membership.openDocument', subject: 'Member', subjectId: memberId, after });
      }),
    );
    return file;
  }

  private keep(
    memberId: string,
    kind: MemberDocumentKind,
    { id, fileName, mimeType, byteSize, storeName }: KeptFile,
  ): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      // Locked, so that two uploads at once cannot both be the thirtieth.
      const member = await tx.lock(MemberRecord, asId<'Member'>(memberId));
      const { count } = await tx.rowOrFail<{ count: number }>(COUNT, [member.id]);
      if (count >= MOST_DOCUMENTS)
        return new InvalidInput('problem.membership.tooManyDocuments', 'file', { most: MOST_DOCUMENTS });
      const by = currentPrincipal().displayName;
      await tx.rows(KEEP, [id, member.id, kind, fileName, mimeType, byteSize, storeName, by, this.clock.now()]);
      const after = { documentId: id, kind, fileName, mimeType, byteSize };
      tx.audit({ action: 'membership.addDocument', subject: 'Member', subjectId: member.id, after });
      return undefined;
    });
  }
}
