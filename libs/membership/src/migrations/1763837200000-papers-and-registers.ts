import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of members as private files, and the administration books that are written by hand. New tables: no lock on what is there. */
export class PapersAndRegisters1763837200000 implements MigrationInterface {
  name = 'PapersAndRegisters1763837200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAPERS);
    await db.query(REGISTERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAPERS = /* sql */ `
  create table membership.member_document (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    kind text not null check (kind in ('IDENTITY_CARD', 'FAMILY_CARD', 'PHOTO', 'APPLICATION_FORM', 'LETTER', 'OTHER')),
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (length(mime_type) <= 60),
    byte_size integer not null check (byte_size > 0),
    store_name text not null check (length(store_name) <= 200),
    uploaded_by_name text not null check (length(uploaded_by_name) <= 200),
    uploaded_at timestamptz not null,
    -- The file is gone; that there was one stays.
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.member_document', 'select, insert, update');
  create index member_document_member on membership.member_document (tenant_id, member_id, id);
`;

const REGISTERS = /* sql */ `
  create table membership.register_entry (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    kind text not null check (length(kind) <= 30),
    -- The number of the line in its book.
    number integer not null check (number > 0),
    happened_on date not null,
    who text check (length(who) <= 200),
    party text check (length(party) <= 200),
    subject text not null check (length(subject) between 1 and 300),
    body text check (length(body) <= 4000),
    follow_up text check (length(follow_up) <= 1000),
    written_at timestamptz not null,
    written_by_name text not null check (length(written_by_name) <= 200),
    -- Nothing is written over: a line that was wrong is answered by another.
    corrects_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, kind, number),
    unique (tenant_id, corrects_id),
    foreign key (tenant_id, corrects_id) references membership.register_entry (tenant_id, id)
  );
  select platform.make_tenant_table('membership.register_entry', 'select, insert');
  create index register_entry_day on membership.register_entry (tenant_id, kind, happened_on, id);
`;
