import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import {
  admit,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  PrivateFiles,
  TenantDatabase,
  UserError,
  type KeptFile,
  type OpenedPrivateFile,
  type SentFile,
} from '@lumbung/platform';
import { CooperativesPermission } from '../cooperatives.permissions.js';
import { CooperativeView, type CooperativePapers } from '../profile/cooperative-view.js';
import { DOCUMENTS } from './document-files.js';
import { DocumentKind, DocumentRemoved, type Document } from './document.schema.js';

const MOST_DOCUMENTS = 100;

export interface UploadedPaper extends SentFile {
  readonly kind: string;
}

/** The papers a cooperative uploads for its council. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: PrivateFiles,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps an uploaded paper. Needs cooperatives.edit, because it is called by a plain HTTP route. Refuses with
   * InvalidInput: an unknown kind, an empty file or one over 5 MiB, anything but PDF, JPEG, PNG or WebP by its first
   * bytes, the hundred-and-first paper.
   */
  async put({ kind, ...sent }: UploadedPaper): Promise<{ documentId: string } | InvalidInput> {
    admit({ who: 'permission', permission: CooperativesPermission.Edit });
    if (!Object.hasOwn(DocumentKind, kind)) return new InvalidInput('cooperatives.documentKind', 'kind');
    const kept = await this.files.put(DOCUMENTS, sent, (file) => this.keep(kind, file));
    return kept instanceof InvalidInput ? kept : { documentId: kept.id };
  }

  /** The papers of this cooperative, newest first, at most 100. */
  async list(): Promise<Document[]> {
    const row = await this.db.readRow<{ documents: CooperativePapers['documents'] }>(
      'select cooperatives.documents_json($1) as documents /* tenant_id = $1 */',
    );
    return this.view.documentsOf(currentTenant().id, row?.documents ?? []);
  }

  /**
   * Removes a paper; asked again, it says so again. Refuses with InvalidInput while a council reviews the papers.
   * Throws NOT_FOUND for a paper this cooperative never had.
   */
  async remove(documentId: string): Promise<DocumentRemoved | InvalidInput> {
    const result = await this.db.transaction(async (tx) => {
      const profile = await tx.row<{ isUnderReview: boolean }>(LOCK);
      if (profile?.isUnderReview) return new InvalidInput('cooperatives.underReview', 'documentId');
      const { storeName, isRemoved, ...before } = await tx.rowOrFail<RemovedPaper>(FIND, [documentId]);
      if (isRemoved) return storeName;
      await tx.rows('update cooperatives.document set removed_at = $3 where tenant_id = $1 and id = $2', [
        documentId,
        this.clock.now(),
      ]);
      tx.audit({ action: 'cooperatives.removeDocument', subject: 'document', subjectId: documentId, before });
      return storeName;
    });
    if (result instanceof UserError) return result;
    await this.files.remove({ storeName: result });
    return new DocumentRemoved(documentId);
  }

  /**
   * The file behind a link that `Document.url` gave out. Throws NOT_FOUND when the permit is forged, older than ten
   * minutes or another person's, and when the paper was removed meanwhile.
   */
  open(documentId: string, permit: string): Promise<OpenedPrivateFile> {
    return this.files.open(DOCUMENTS, documentId, permit);
  }

  private keep(
    kind: string,
    { id, fileName, mimeType, byteSize, storeName }: KeptFile,
  ): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      await tx.row(LOCK);
      const { count } = await tx.rowOrFail<{ count: number }>(
        'select count(*) as count from cooperatives.document where tenant_id = $1 and removed_at is null',
      );
      if (count >= MOST_DOCUMENTS) return new InvalidInput('cooperatives.tooManyDocuments', 'file');
      await tx.rows(KEEP, [
        id,
        kind,
        fileName,
        mimeType,
        byteSize,
        storeName,
        currentPrincipal().displayName,
        this.clock.now(),
      ]);
      tx.audit({
        action: 'cooperatives.addDocument',
        subject: 'document',
        subjectId: id,
        after: { kind, fileName, mimeType, byteSize },
      });
      return undefined;
    });
  }
}

const LOCK = `select papers_handed_in_at is not null as "isUnderReview" from cooperatives.profile where tenant_id = $1 for update`;

const KEEP = `insert into cooperatives.document
    (tenant_id, id, kind, file_name, mime_type, byte_size, store_name, uploaded_by_name, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const FIND = `select store_name as "storeName", kind, file_name as "fileName", removed_at is not null as "isRemoved"
  from cooperatives.document where tenant_id = $1 and id = $2`;

interface RemovedPaper {
  readonly storeName: string;
  readonly kind: string;
  readonly fileName: string;
  readonly isRemoved: boolean;
}
