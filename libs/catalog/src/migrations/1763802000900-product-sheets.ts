import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sheets tell of options and all papers; counts beside lists know sellers. Locks catalog.product while one index is
 * made. Sheets made before lack the new parts until their product changes: readers take them as empty.
 */
export class ProductSheets1763802000900 implements MigrationInterface {
  name = 'ProductSheets1763802000900';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SELLERS);
    await db.query(PARTS);
    await db.query(REFRESH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SELLERS = /* sql */ `
  drop index catalog.product_category;
  create index product_category on catalog.product (tenant_id, category_id)
    include (id, state, stock_state, has_member_price, public_price_from, member_pays_from, seller_id);
  create index product_seller on catalog.product (tenant_id, seller_id) where seller_id is not null;
`;

const PARTS = /* sql */ `
  create function catalog.options_json(p_tenant uuid, p_product uuid) returns jsonb language sql stable parallel safe as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'values',
             (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name) order by v.position), '[]')
                from catalog.option_value v where v.tenant_id = o.tenant_id and v.option_id = o.id)) order by o.position), '[]')
      from catalog.product_option o where o.tenant_id = p_tenant and o.product_id = p_product
  $$;

  create function catalog.variant_values_json(v catalog.product_variant) returns jsonb language sql stable parallel safe as $$
    select jsonb_build_object('optionValues', coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'optionId', o.id, 'optionName', o.name)
             order by o.position), '[]'))
      from catalog.variant_value w
      join catalog.product_option o on o.tenant_id = w.tenant_id and o.id = w.option_id
      join catalog.option_value x on x.tenant_id = w.tenant_id and x.id = w.value_id
     where w.tenant_id = v.tenant_id and w.variant_id = v.id
  $$;
`;

const REFRESH = /* sql */ `
  -- Makes the cards of some products anew, in the transaction that changed what they show. Products are locked first,
  -- in the order of their ids and always after stock rows, so that the second of two changes sees the first.
  -- Always by index: a session keeps the plan it made when the shop was empty.
  create or replace function catalog.refresh_products(p_tenant uuid, p_ids uuid[]) returns void language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  begin
    perform from catalog.product where tenant_id = p_tenant and id = any (p_ids) order by id for update;
    update catalog.product p
       set card = jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'state', p.state, 'cover', i.images->0,
             'publicPriceFrom', v.public_from, 'memberPriceFrom', v.member_from, 'memberPaysFrom', v.pays_from,
             'stockState', coalesce(v.stock_state, 'OUT')),
           sheet = jsonb_build_object('description', p.description, 'images', coalesce(i.images, '[]'), 'variants', coalesce(v.variants, '[]'),
             'taxCategory', p.tax_category, 'options', catalog.options_json(p_tenant, p.id), 'compliance', catalog.compliance_json(p),
             'createdAt', p.created_at, 'updatedAt', p.updated_at, 'publishedAt', p.published_at),
           name_key = catalog.normalise(p.name),
           public_price_from = v.public_from,
           member_pays_from = v.pays_from,
           has_member_price = v.member_from is not null,
           stock_state = coalesce(v.stock_state, 'OUT'),
           sold = coalesce(v.sold, 0),
           search_text = catalog.normalise(concat_ws(' ', p.name, v.names)),
           document = catalog.document_of(catalog.normalise(p.name), coalesce(catalog.normalise(concat_ws(' ', v.names, v.codes)), ''),
             coalesce(catalog.normalise(left(p.description, 1000)), ''))
      from unnest(p_ids) wanted (id)
      left join lateral (
        select jsonb_agg(catalog.variant_json(v, s) || catalog.variant_values_json(v) || o.shown order by v.position, v.id) as variants,
               min(o.public_price) filter (where v.is_active) as public_from,
               min(o.member_price) filter (where v.is_active) as member_from,
               min(coalesce(o.member_price, o.public_price)) filter (where v.is_active) as pays_from,
               (array_agg(state order by array_position(array['IN_STOCK', 'LOW', 'OUT'], state)) filter (where v.is_active))[1] as stock_state,
               sum(s.sold) as sold,
               string_agg(v.name, ' ') filter (where v.is_active) as names,
               string_agg(concat_ws(' ', v.sku, v.barcode), ' ') filter (where v.is_active) as codes
          from catalog.product_variant v
          join catalog.stock s on s.tenant_id = v.tenant_id and s.variant_id = v.id
         cross join lateral catalog.offer_of(v) o,
               catalog.stock_state(s.on_hand - s.reserved, v.quantity_step, v.low_at) state
         where v.tenant_id = p_tenant and v.product_id = wanted.id
      ) v on true
      left join lateral (
        select jsonb_agg(platform.image_json(m, coalesce(i.alt, owner.name)) order by i.position, i.media_id) as images
          from catalog.product_image i
          join platform.media m on m.tenant_id = i.tenant_id and m.id = i.media_id
          join catalog.product owner on owner.tenant_id = i.tenant_id and owner.id = i.product_id
         where i.tenant_id = p_tenant and i.product_id = wanted.id
      ) i on true
     where p.tenant_id = p_tenant and p.id = wanted.id;
  end $$;
`;
