import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded pictures, whoever shows them: products, logos, covers. Locks nothing that exists. */
export class Media1763740950000 implements MigrationInterface {
  name = 'Media1763740950000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(MEDIA);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const MEDIA = /* sql */ `
  -- The files lie in the tenant's folder of the media store as images/{id}-{width}.webp.
  create table platform.media (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    widths integer[] not null check (cardinality(widths) between 1 and 8),
    created_at timestamptz not null default now(),
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('platform.media', 'select, insert, delete');

  -- A picture shaped like the API's Image.
  create function platform.image_json(m platform.media, p_alt text) returns jsonb language sql stable parallel safe as $$
    select jsonb_build_object('id', m.id, 'alt', p_alt, 'width', m.width, 'height', m.height, 'sources',
      (select jsonb_agg(jsonb_build_object('width', w, 'height', greatest(1, round(m.height::numeric * w / m.width))::integer,
                'url', '/media/' || m.tenant_id || '/images/' || m.id || '-' || w || '.webp', 'mimeType', 'image/webp') order by w)
         from unnest(m.widths) w))
  $$;
`;
