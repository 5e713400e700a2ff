import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom a withdrawal above the limit goes, when it is the share of an heir. Locks nothing that exists: the table is new. */
export class AskedHeirs1763862050010 implements MigrationInterface {
  name = 'AskedHeirs1763862050010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ASKED_HEIR);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ASKED_HEIR = /* sql */ `
  -- Beside a row of savings.move_request, under its id; whose savings they are says the account there.
  create table savings.asked_heir (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- Null: nobody is recorded, and one takes the whole. Without a foreign key: the list may change before it is approved.
    heir_id uuid,
    payee_name text not null check (length(payee_name) between 1 and 120),
    authority text check (length(authority) between 1 and 80),
    letter_no text check (length(letter_no) between 1 and 80),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references savings.move_request (tenant_id, id),
    check ((heir_id is null) = (authority is not null)),
    check (heir_id is not null or letter_no is not null)
  );
  select platform.make_tenant_table('savings.asked_heir', 'select, insert');
`;
