import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deposits that members announce and pay by transfer or QRIS. Locks nothing that exists: all tables are new. */
export class DepositRequests1763833100000 implements MigrationInterface {
  name = 'DepositRequests1763833100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REQUEST);
    await db.query(PROOF);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const REQUEST = /* sql */ `
  -- Where the member was told to send the money is frozen here, as in payments.payment.
  create table savings.deposit_request (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 3 and 20),
    account_id uuid not null,
    member_id uuid not null,
    method text not null check (method in ('BANK_TRANSFER', 'QRIS')),
    state text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
    -- What is to be sent, the unique amount within; all of it goes to the account.
    amount bigint not null check (amount between 1 and 1000000000000),
    unique_amount integer not null default 0 check (unique_amount between 0 and 999 and unique_amount < amount),
    note text check (length(note) between 1 and 120),
    bank_name text check (length(bank_name) <= 60),
    account_no text check (length(account_no) <= 30),
    holder_name text check (length(holder_name) <= 100),
    qris_payload text check (length(qris_payload) <= 1000),
    merchant_name text check (length(merchant_name) <= 99),
    nmid text check (length(nmid) <= 15),
    requested_at timestamptz not null,
    decided_at timestamptz,
    decided_by_name text check (length(decided_by_name) <= 200),
    reason text check (length(reason) between 1 and 500),
    -- What came, and the line of the passbook.
    received bigint check (received > 0),
    receipt_number text check (length(receipt_number) <= 40),
    seq integer,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'CONFIRMED') = (received is not null)),
    check (num_nulls(received, receipt_number, seq) in (0, 3)),
    check (state <> 'DECLINED' or reason is not null)
  );
  select platform.make_tenant_table('savings.deposit_request', 'select, insert, update');
  create index deposit_request_account on savings.deposit_request (tenant_id, account_id);
  create index deposit_request_member on savings.deposit_request (tenant_id, member_id, id);
  create index deposit_request_waiting on savings.deposit_request (tenant_id, id) where state = 'WAITING';
  -- Two open transfers of one amount could not be told apart on the bank's list.
  create unique index deposit_request_amount on savings.deposit_request (tenant_id, amount) where state = 'WAITING' and unique_amount > 0;
`;

const PROOF = /* sql */ `
  create table savings.deposit_proof (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    request_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (length(mime_type) <= 60),
    byte_size integer not null check (byte_size > 0),
    store_name text not null check (length(store_name) <= 120),
    uploaded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references savings.deposit_request (tenant_id, id)
  );
  select platform.make_tenant_table('savings.deposit_proof', 'select, insert');
  create index deposit_proof_request on savings.deposit_proof (tenant_id, request_id, id);
`;
