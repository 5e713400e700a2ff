import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds of ordering ahead, and what each offers. Locks nothing that exists. */
export class Cycles1763808300000 implements MigrationInterface {
  name = 'Cycles1763808300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CYCLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CYCLES = /* sql */ `
  create table orders.cycle (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    note text check (length(note) <= 500),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'CANCELLED')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    -- When the clock (or an officer) really opened and closed it.
    opened_at timestamptz,
    closed_at timestamptz,
    pickup_on date not null,
    pickup_note text check (length(pickup_note) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check (opens_at < closes_at)
  );
  select platform.make_tenant_table('orders.cycle', 'select, insert, update');
  create index cycle_newest on orders.cycle (tenant_id, opens_at desc, id desc);

  create table orders.cycle_offer (
    tenant_id uuid not null default platform.current_tenant(),
    cycle_id uuid not null,
    variant_id uuid not null,
    -- How many may be ordered in all.
    most numeric(15,3) not null check (most > 0),
    position integer not null,
    primary key (tenant_id, cycle_id, variant_id),
    foreign key (tenant_id, cycle_id) references orders.cycle (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('orders.cycle_offer');
  create index cycle_offer_variant on orders.cycle_offer (tenant_id, variant_id);

  -- What was ordered in a round: lines of its goods in orders placed while it was open, less what came back.
  create function orders.cycle_lines(p_tenant uuid, p_cycle uuid)
    returns table (order_id uuid, line_id uuid, variant_id uuid, quantity numeric) language sql stable as $$
    select o.id, l.id, l.variant_id, l.quantity - l.returned_quantity
      from orders.cycle c
      join orders.cycle_offer f on f.tenant_id = p_tenant and f.cycle_id = c.id
      join orders.order_line l on l.tenant_id = p_tenant and l.variant_id = f.variant_id
      join orders.shop_order o on o.tenant_id = p_tenant and o.id = l.order_id and o.placed_at between c.opened_at and coalesce(c.closed_at, 'infinity')
     where c.tenant_id = p_tenant and c.id = p_cycle and o.state not in ('CANCELLED', 'DRAFT') and l.quantity > l.returned_quantity
  $$;
`;
