import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a dead member's savings was paid to whom. A new table: no lock on what is there. */
export class HeirPayments1763862000000 implements MigrationInterface {
  name = 'HeirPayments1763862000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAYMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAYMENTS = /* sql */ `
  create table savings.heir_payment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    -- As the register had him on that day, name and share with it; null: nobody was recorded, and one took the whole.
    heir_id uuid,
    payee_name text not null check (length(payee_name) between 1 and 120),
    relation text check (relation in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GRANDCHILD', 'OTHER')),
    -- By what right somebody took the whole who is no recorded heir.
    authority text check (length(authority) between 1 and 80),
    share_basis_points integer not null check (share_basis_points between 1 and 10000),
    -- Of the heirs' letter (surat keterangan ahli waris).
    letter_no text check (length(letter_no) between 1 and 80),
    amount bigint not null check (amount > 0),
    money text not null check (money in ('CASH', 'BANK')),
    -- Its reversal takes the payment back: the row stays, and counts no more.
    journal_id uuid not null,
    paid_at timestamptz not null,
    paid_by_name text not null check (length(paid_by_name) <= 200),
    primary key (tenant_id, id),
    unique (tenant_id, journal_id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id),
    check ((heir_id is null) = (relation is null)),
    check ((heir_id is null) = (authority is not null)),
    check (heir_id is not null or letter_no is not null)
  );
  select platform.make_tenant_table('savings.heir_payment', 'select, insert');
  create index heir_payment_member on savings.heir_payment (tenant_id, member_id);
`;
