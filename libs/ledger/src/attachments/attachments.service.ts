import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import {
  currentPrincipal,
  InvalidInput,
  notFound,
  PrivateFiles,
  TenantDatabase,
  type KeptFile,
  type OpenedPrivateFile,
  type SentFile,
} from '@lumbung/platform';
import {
  AttachmentLocked,
  ATTACHMENTS,
  type JournalAttachment,
  type JournalAttachmentRemoved,
  type RemoveJournalAttachmentInput,
} from './attachments.schema.js';

const MOST = 20;

type Listed = Omit<JournalAttachment, 'url'> & { readonly storeName: string };
interface Owner {
  readonly journalId: string | null;
  readonly manualId: string | null;
}

interface Found {
  readonly ofId: string;
  readonly fileName: string;
  readonly storeName: string;
  readonly isRemoved: boolean;
  readonly isPosted: boolean;
}

/** Papers beside journals, posted or still to be approved. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /** The papers of a journal, or of a voucher written by hand; those of a voucher are its journal's too. Throws NOT_FOUND. */
  async of(id: string): Promise<JournalAttachment[]> {
    const rows = await this.db.read<{ attachment: Listed | null }>(LIST, [id]);
    // One row without a paper is a journal without papers; no row is no journal.
    if (rows.length === 0) throw notFound();
    return rows.flatMap(({ attachment }) =>
      attachment ? [{ ...attachment, url: this.files.urlOf(ATTACHMENTS, attachment) }] : [],
    );
  }

  /**
   * Keeps a paper beside a journal or a voucher; called by a plain HTTP route. Refuses (InvalidInput) an empty file, one
   * over 5 MiB, anything but PDF, JPEG, PNG or WebP by its first bytes, and the twenty-first paper. Throws NOT_FOUND.
   */
  async put(ofId: string, sent: SentFile): Promise<{ attachmentId: string } | InvalidInput> {
    const kept = await this.files.put(ATTACHMENTS, sent, (file) => this.keep(ofId, file));
    return kept instanceof InvalidInput ? kept : { attachmentId: kept.id };
  }

  /**
   * Takes a paper away from a voucher that is not posted yet; asked again, it says so again. Refuses a reason of fewer
   * than five letters (InvalidInput) and papers of what was posted (AttachmentLocked): whoever may write could otherwise
   * make the proof of somebody else's journal disappear. Throws NOT_FOUND.
   */
  async remove({
    attachmentId,
    reason,
  }: RemoveJournalAttachmentInput): Promise<JournalAttachmentRemoved | AttachmentLocked | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('ledger.problem.why', 'reason');
    const removed = await this.db.transaction(async (tx) => {
      const found = await tx.rowOrFail<Found>(ONE, [attachmentId]);
      if (found.isRemoved) return found;
      if (found.isPosted) return new AttachmentLocked();
      await tx.rows(REMOVE, [attachmentId, this.clock.now()]);
      const { ofId, fileName } = found;
      const before = { attachmentId, fileName };
      tx.audit({
        action: 'ledger.removeAttachment',
        subject: 'journal',
        subjectId: ofId,
        before,
        reason: reason.trim(),
      });
      return found;
    });
    if (removed instanceof AttachmentLocked) return removed;
    await this.files.remove({ storeName: removed.storeName });
    return { __typename: 'JournalAttachmentRemoved', attachmentId };
  }

  /** The file behind `JournalAttachment.url`. Throws NOT_FOUND for a forged, old or borrowed permit. */
  open(id: string, permit: string): Promise<OpenedPrivateFile> {
    return this.files.open(ATTACHMENTS, id, permit);
  }

  private keep(ofId: string, file: KeptFile): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      // Two uploads at once wait for each other, so that both cannot be the twentieth.
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1::uuid || ' ' || $2::text, 7)) /* tenant_id */`, [
        ofId,
      ]);
      const { journalId, manualId, count } = await tx.rowOrFail<Owner & { count: number }>(OWNER, [ofId]);
      if (!journalId && !manualId) throw notFound();
      if (count >= MOST) return new InvalidInput('ledger.problem.tooManyAttachments', 'file', { most: MOST });
      const { id, fileName, mimeType, byteSize, storeName } = file;
      const by = currentPrincipal().displayName;
      await tx.rows(KEEP, [
        id,
        journalId,
        journalId ? null : manualId,
        fileName,
        mimeType,
        byteSize,
        storeName,
        by,
        this.clock.now(),
      ]);
      const after = { attachmentId: id, fileName, mimeType, byteSize };
      tx.audit({ action: 'ledger.addAttachment', subject: 'journal', subjectId: ofId, after });
      return undefined;
    });
  }
}

const OWNER = /* sql */ `
  select (select j.id from ledger.journal j where j.tenant_id = $1 and j.id = $2) as "journalId",
         (select m.id from ledger.manual_journal m where m.tenant_id = $1 and m.id = $2 and m.state <> 'TEMPLATE') as "manualId",
         (select count(*)::int from ledger.attachment a where a.tenant_id = $1 and $2::uuid in (a.journal_id, a.manual_journal_id) and a.removed_at is null) as count
`;

const LIST = /* sql */ `
  with owner as (
    select j.id as journal_id, m.id as manual_id
      from ledger.journal j left join ledger.manual_journal m on m.tenant_id = $1 and m.journal_id = j.id
     where j.tenant_id = $1 and j.id = $2
    union all
    select m.journal_id, m.id from ledger.manual_journal m where m.tenant_id = $1 and m.id = $2 and m.state <> 'TEMPLATE')
  select case when a.id is not null then json_build_object('id', a.id, 'fileName', a.file_name, 'mimeType', a.mime_type, 'byteSize', a.byte_size,
           'uploadedByName', a.uploaded_by_name, 'uploadedAt', a.uploaded_at, 'storeName', a.store_name, 'isLocked', o.journal_id is not null) end as attachment
    from owner o
    left join ledger.attachment a on a.tenant_id = $1 and a.removed_at is null and (a.journal_id = o.journal_id or a.manual_journal_id = o.manual_id)
   order by a.id limit 50
`;

const ONE = /* sql */ `
  select coalesce(a.journal_id, a.manual_journal_id) as "ofId", a.file_name as "fileName", a.store_name as "storeName", a.removed_at is not null as "isRemoved",
         a.journal_id is not null or exists (select from ledger.manual_journal m
                                              where m.tenant_id = $1 and m.id = a.manual_journal_id and m.journal_id is not null) as "isPosted"
    from ledger.attachment a where a.tenant_id = $1 and a.id = $2 for update
`;

const KEEP = /* sql */ `
  insert into ledger.attachment (tenant_id, id, journal_id, manual_journal_id, file_name, mime_type, byte_size, store_name, uploaded_by_name, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
`;

const REMOVE = `update ledger.attachment set removed_at = $3 where tenant_id = $1 and id = $2`;
