import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed letters as files, beside the declarations of turnover. Locks nothing that exists: the table is new. */
export class TurnoverLetters1763817000000 implements MigrationInterface {
  name = 'TurnoverLetters1763817000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LETTERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LETTERS = /* sql */ `
  create table sellers.turnover_letter (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    declaration_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (mime_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
    byte_size integer not null check (byte_size between 1 and 5242880),
    store_name text not null check (length(store_name) <= 120),
    uploaded_by_name text not null check (length(uploaded_by_name) <= 200),
    uploaded_at timestamptz not null,
    -- From then on the file is gone; the line stays.
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, declaration_id) references sellers.turnover_declaration (tenant_id, id)
  );
  select platform.make_tenant_table('sellers.turnover_letter', 'select, insert');
  grant update (removed_at) on sellers.turnover_letter to lumbung_app;
  create index turnover_letter_declaration on sellers.turnover_letter (tenant_id, declaration_id, id);
`;
