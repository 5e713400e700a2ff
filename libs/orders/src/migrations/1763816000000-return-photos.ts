import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos that buyers send with a return. Locks nothing that exists: the table is new. */
export class ReturnPhotos1763816000000 implements MigrationInterface {
  name = 'ReturnPhotos1763816000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PHOTOS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PHOTOS = /* sql */ `
  -- A photo is sent before its return is asked for, by the same request; its files are named after its id.
  create table orders.return_photo (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    request_id uuid not null,
    -- SHA-256 of what was sent: the same photo sent twice is kept once.
    sent_hash bytea not null check (length(sent_hash) = 32),
    -- Null until the return is asked for; what nobody asks with is forgotten.
    return_id uuid,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    sent_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, order_id, request_id, sent_hash),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id),
    foreign key (tenant_id, return_id) references orders.order_return (tenant_id, id)
  );
  select platform.make_tenant_table('orders.return_photo', 'select, insert, update, delete');
  create index return_photo_return on orders.return_photo (tenant_id, return_id) where return_id is not null;
  create index return_photo_waiting on orders.return_photo (tenant_id, sent_at) where return_id is null;
`;
