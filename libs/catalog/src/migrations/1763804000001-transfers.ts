import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goods sent from one place to another. Locks nothing that exists. */
export class Transfers1763804000001 implements MigrationInterface {
  name = 'Transfers1763804000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TRANSFERS);
    await db.query(LINES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TRANSFERS = /* sql */ `
  create table catalog.transfer (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    from_id uuid not null,
    to_id uuid not null,
    -- Where the goods are between sending and arriving.
    transit_id uuid,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'RECEIVED', 'CANCELLED')),
    note text check (length(note) <= 300),
    -- What booked the differences.
    journal_id uuid,
    created_at timestamptz not null,
    created_by text check (length(created_by) <= 200),
    sent_at timestamptz,
    sent_by text check (length(sent_by) <= 200),
    received_at timestamptz,
    received_by text check (length(received_by) <= 200),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check (from_id <> to_id),
    check ((state in ('SENT', 'RECEIVED')) = (transit_id is not null and sent_at is not null)),
    check ((state = 'RECEIVED') = (received_at is not null)),
    foreign key (tenant_id, from_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, to_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, transit_id) references catalog.location (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.transfer', 'select, insert, update');
  create index transfer_from on catalog.transfer (tenant_id, from_id, id);
  create index transfer_to on catalog.transfer (tenant_id, to_id, id);
  create index transfer_transit on catalog.transfer (tenant_id, transit_id);
  create index transfer_state on catalog.transfer (tenant_id, state, id);
`;

const LINES = /* sql */ `
  create table catalog.transfer_line (
    tenant_id uuid not null default platform.current_tenant(),
    transfer_id uuid not null,
    variant_id uuid not null,
    position integer not null,
    quantity numeric(15,3) not null check (quantity > 0),
    received numeric(15,3) check (received >= 0),
    -- Why another quantity arrived than was sent.
    reason text check (reason in ('COUNT', 'DAMAGED', 'EXPIRED', 'LOST', 'OWN_USE', 'FOUND', 'OTHER')),
    primary key (tenant_id, transfer_id, variant_id),
    check (reason is null or received is not null),
    foreign key (tenant_id, transfer_id) references catalog.transfer (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.transfer_line');
  create index transfer_line_variant on catalog.transfer_line (tenant_id, variant_id);
`;
