import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that prove a journal. A new table: no lock on what is there. */
export class Attachments1763838200000 implements MigrationInterface {
  name = 'Attachments1763838200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ATTACHMENT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ATTACHMENT = /* sql */ `
  create table ledger.attachment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- Of a journal, or of a document that may become one.
    journal_id uuid,
    manual_journal_id uuid,
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (length(mime_type) <= 60),
    byte_size integer not null check (byte_size > 0),
    store_name text not null check (length(store_name) <= 200),
    uploaded_by_name text not null check (length(uploaded_by_name) <= 200),
    uploaded_at timestamptz not null,
    -- The file is gone; that there was one stays.
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id),
    foreign key (tenant_id, manual_journal_id) references ledger.manual_journal (tenant_id, id),
    check ((journal_id is null) <> (manual_journal_id is null))
  );
  select platform.make_tenant_table('ledger.attachment', 'select, insert, update');
  create index attachment_journal on ledger.attachment (tenant_id, journal_id, id) where journal_id is not null;
  create index attachment_manual_journal on ledger.attachment (tenant_id, manual_journal_id, id) where manual_journal_id is not null;
`;
