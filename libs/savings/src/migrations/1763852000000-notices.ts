import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members were told of their savings. Locks nothing that exists: the table is new. */
export class SavingsNotices1763852000000 implements MigrationInterface {
  name = 'SavingsNotices1763852000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLE = /* sql */ `
  create table savings.notice (
    tenant_id uuid not null default platform.current_tenant(),
    -- Of the event that told of it: news that is delivered twice is told once.
    id uuid not null,
    kind text not null check (kind in ('TERM_MATURING', 'TERM_MATURED', 'STANDING_SKIPPED')),
    member_id uuid not null,
    -- The term deposit or standing instruction.
    subject_id uuid not null,
    certificate_no text check (length(certificate_no) <= 20),
    amount bigint not null check (amount > 0),
    happens_on date not null,
    -- Of a term deposit: the money stays for another term.
    goes_on boolean not null default false,
    problem text check (length(problem) <= 300),
    told_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('savings.notice', 'select, insert');
  create index notice_member on savings.notice (tenant_id, member_id, told_at desc);
  -- Written together with the message, which lies in a platform table.
  grant usage on schema savings to lumbung_platform;
  grant select (tenant_id, id), insert on savings.notice to lumbung_platform;
`;
