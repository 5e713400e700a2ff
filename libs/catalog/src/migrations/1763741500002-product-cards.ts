import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is made out of products ahead of reading: cards, sheets, prices to sort by, search documents. */
export class ProductCards1763741500002 implements MigrationInterface {
  name = 'ProductCards1763741500002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WORDS);
    await db.query(PARTS);
    await db.query(REFRESH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const WORDS = /* sql */ `
  -- What two spellings have in common: lower case, no marks, digits apart from letters ('5kg' is '5 kg'), 1,5 as 1.5.
  -- Stored texts and questions both go through here.
  create function catalog.normalise(p_text text) returns text language sql immutable strict parallel safe
    set search_path = public, pg_catalog as $$
    select trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      lower(unaccent('unaccent', normalize(p_text, nfkc))),
      '[''’\`]', '', 'g'),
      '[^[:alnum:].,]+', ' ', 'g'),
      '([0-9]),(?=[0-9])', '\\1.', 'g'),
      '(?<![0-9])[.,]+|[.,]+(?![0-9])', ' ', 'g'),
      '([0-9])(?=[[:alpha:]])|([[:alpha:]])(?=[0-9])', '\\1\\2 ', 'g'),
      '\\s+', ' ', 'g'))
  $$;

  -- Words as they are and as Indonesian stems: keripiknya is found by keripik, and nothing is lost to the stemmer.
  create function catalog.document_of(p_name text, p_variants text, p_more text) returns tsvector
    language sql immutable parallel safe set search_path = public, pg_catalog as $$
    select setweight(to_tsvector('simple', p_name) || to_tsvector('indonesian', p_name), 'A')
        || setweight(to_tsvector('simple', p_variants), 'B')
        || setweight(to_tsvector('simple', p_more) || to_tsvector('indonesian', p_more), 'D')
  $$;

  -- Every word must be there: as it is, as a stem, or (of letters) as a beginning. Null for a question without words.
  create function catalog.query_of(p_text text) returns tsquery language plpgsql immutable strict parallel safe
    set search_path = public, pg_catalog as $$
  declare
    word text;
    whole tsquery;
    part tsquery;
  begin
    foreach word in array (string_to_array(catalog.normalise(p_text), ' '))[1:8] loop
      continue when word = '';
      part := to_tsquery('simple', quote_literal(word) || case when word ~ '^[[:alpha:]]{2,}$' then ':*' else '' end);
      if word ~ '[[:alpha:]]' then part := part || plainto_tsquery('indonesian', word); end if;
      whole := case when whole is null then part else whole && part end;
    end loop;
    return whole;
  end $$;
`;

const PARTS = /* sql */ `
  create function catalog.stock_state(p_available numeric, p_step numeric, p_low_at numeric) returns text
    language sql immutable parallel safe as $$
    select case when p_available < p_step then 'OUT' when p_available <= p_low_at then 'LOW' else 'IN_STOCK' end
  $$;

  create function catalog.variant_json(v catalog.product_variant, s catalog.stock) returns jsonb
    language sql stable parallel safe as $$
    select jsonb_build_object('id', v.id, 'sku', v.sku, 'barcode', v.barcode, 'name', v.name, 'unit', v.unit,
      'quantityStep', v.quantity_step, 'weightGrams', v.weight_grams, 'publicPrice', v.public_price, 'memberPrice', v.member_price,
      'contentQuantity', v.content_quantity, 'contentUnit', v.content_unit, 'lowAt', v.low_at, 'isActive', v.is_active,
      'position', v.position, 'stockState', catalog.stock_state(s.on_hand - s.reserved, v.quantity_step, v.low_at))
  $$;
`;

const REFRESH = /* sql */ `
  -- Makes the cards of some products anew, in the transaction that changed what they show. Products are locked first,
  -- in the order of their ids and always after stock rows, so that the second of two changes sees the first.
  -- Always by index: a session keeps the plan it made when the shop was empty.
  create function catalog.refresh_products(p_tenant uuid, p_ids uuid[]) returns void language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  begin
    perform from catalog.product where tenant_id = p_tenant and id = any (p_ids) order by id for update;
    update catalog.product p
       set card = jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'state', p.state, 'cover', i.images->0,
             'publicPriceFrom', v.public_from, 'memberPriceFrom', v.member_from, 'memberPaysFrom', v.pays_from,
             'stockState', coalesce(v.stock_state, 'OUT')),
           sheet = jsonb_build_object('description', p.description, 'images', coalesce(i.images, '[]'), 'variants', coalesce(v.variants, '[]'),
             'createdAt', p.created_at, 'updatedAt', p.updated_at, 'publishedAt', p.published_at,
             'compliance', jsonb_build_object('halalCertificateNo', p.halal_certificate_no, 'halalValidUntil', p.halal_valid_until,
               'pirtNo', p.pirt_no, 'pirtValidUntil', p.pirt_valid_until, 'bpomNo', p.bpom_no, 'composition', p.composition,
               'netContent', p.net_content)),
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
        select jsonb_agg(catalog.variant_json(v, s) order by v.position, v.id) as variants,
               min(v.public_price) filter (where v.is_active) as public_from,
               min(v.member_price) filter (where v.is_active) as member_from,
               min(coalesce(v.member_price, v.public_price)) filter (where v.is_active) as pays_from,
               (array_agg(state order by array_position(array['IN_STOCK', 'LOW', 'OUT'], state)) filter (where v.is_active))[1] as stock_state,
               sum(s.sold) as sold,
               string_agg(v.name, ' ') filter (where v.is_active) as names,
               string_agg(concat_ws(' ', v.sku, v.barcode), ' ') filter (where v.is_active) as codes
          from catalog.product_variant v
          join catalog.stock s on s.tenant_id = v.tenant_id and s.variant_id = v.id,
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
