import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a cooperative's own act shows something to others: functions that read its rows behind its wall and copy what may
 * be seen. They work for the tenant of the transaction only. Locks nothing that exists.
 */
export class Publishing1763741000001 implements MigrationInterface {
  name = 'Publishing1763741000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SHAPES);
    await db.query(PUBLISHING);
    await db.query(HANDING_IN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SHAPES = /* sql */ `
  create function cooperatives.number_key(p_number text) returns text language sql immutable parallel safe as $$
    select nullif(upper(regexp_replace(p_number, '[^A-Za-z0-9]', '', 'g')), '')
  $$;

  create function cooperatives.officers_json(p_tenant uuid, p_with_phone boolean) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'fullName', o.full_name, 'office', o.office,
                                                 'phone', case when p_with_phone then o.phone end) order by o.position), '[]')
      from cooperatives.officer o where o.tenant_id = p_tenant
  $$;

  create function cooperatives.documents_json(p_tenant uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'fileName', d.file_name, 'mimeType', d.mime_type,
                                                 'byteSize', d.byte_size, 'storeName', d.store_name,
                                                 'uploadedByName', d.uploaded_by_name, 'uploadedAt', d.uploaded_at)
                              order by d.uploaded_at desc, d.id desc), '[]')
      from (select * from cooperatives.document where tenant_id = p_tenant and removed_at is null
             order by uploaded_at desc, id desc limit 100) d
  $$;

  -- What the staff and the council see beyond the card.
  create function cooperatives.papers_json(p_tenant uuid) returns jsonb language sql stable as $$
    select jsonb_build_object(
      'legalEntityOn', p.legal_entity_on, 'registrationValidUntil', p.registration_valid_until, 'taxNo', p.tax_no,
      'businessNo', p.business_no, 'savingsLicenceNo', p.savings_licence_no, 'lastAnnualMeetingOn', p.last_annual_meeting_on,
      'officers', cooperatives.officers_json(p_tenant, true), 'documents', cooperatives.documents_json(p_tenant))
      from cooperatives.profile p where p.tenant_id = p_tenant
  $$;

  create function cooperatives.card_json(p_tenant uuid) returns jsonb language sql stable as $$
    select jsonb_build_object(
      'id', t.id, 'slug', t.slug, 'timeZone', t.time_zone, 'createdAt', t.created_at, 'name', p.name, 'kind', p.kind,
      'legalEntityNo', p.legal_entity_no, 'cooperativeRegistrationNo', p.cooperative_registration_no,
      'address', platform.address_json(p.street, p.landmark, p.region_code, p.postal_code),
      'officers', cooperatives.officers_json(p_tenant, false), 'tagline', p.tagline, 'about', p.about,
      'logo', (select platform.image_json(m, p.name) from platform.media m where m.tenant_id = p_tenant and m.id = p.logo_media_id),
      'accent', p.accent, 'phone', p.phone, 'whatsapp', p.whatsapp, 'email', p.email,
      'openingHours', (select coalesce(jsonb_agg(jsonb_build_object(
          'day', (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[h.day],
          'opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI')) order by h.day, h.opens_at), '[]')
        from cooperatives.opening_hours h where h.tenant_id = p_tenant),
      'pickupPoint', case when p.pickup_street is not null then jsonb_build_object('note', p.pickup_note, 'address',
          platform.address_json(p.pickup_street, p.pickup_landmark, p.pickup_region_code, p.pickup_postal_code)) end,
      'isTaxable', p.is_taxable, 'isAcceptingOrders', p.is_accepting_orders)
      from cooperatives.profile p join platform.tenant t on t.id = p.tenant_id where p.tenant_id = p_tenant
  $$;
`;

const PUBLISHING = /* sql */ `
  -- Claims the numbers of the state for this cooperative; answers which of them another one holds. Two at once: the
  -- second waits for the first to commit, and then sees it.
  create function cooperatives.claim_numbers(p_tenant uuid) returns text language plpgsql as $$
  declare
    legal text;
    registration text;
  begin
    select cooperatives.number_key(legal_entity_no), cooperatives.number_key(cooperative_registration_no)
      into legal, registration from cooperatives.profile where tenant_id = p_tenant;
    delete from cooperatives.legal_number where cooperative_id = p_tenant
       and key is distinct from case kind when 'legalEntityNo' then legal else registration end;
    insert into cooperatives.legal_number (kind, key, cooperative_id)
    select kind, key, p_tenant
      from (values ('cooperativeRegistrationNo', registration), ('legalEntityNo', legal)) mine (kind, key) where key is not null
    on conflict do nothing;
    return (select kind from cooperatives.legal_number
             where (kind, key) in (values ('cooperativeRegistrationNo', registration), ('legalEntityNo', legal))
               and cooperative_id <> p_tenant order by kind desc limit 1);
  end $$;

  -- Shows the profile as it now stands. The badge of a council vouched for name, kind and numbers: it falls when they
  -- change. p_words is the name as searches compare it. Answers the field whose number another cooperative holds, else null.
  create function cooperatives.publish_profile(p_tenant uuid, p_words text) returns text
    language plpgsql security definer set search_path = cooperatives, pg_temp as $$
  declare
    taken text;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    taken := cooperatives.claim_numbers(p_tenant);
    if taken is not null then return taken; end if;
    insert into cooperatives.directory as d (id, name, kind, region_code, search, card)
    select p.tenant_id, p.name, p.kind, p.region_code, left(p_words || ' ' || regexp_replace(lower(r.path), '[^a-z0-9]+', ' ', 'g'), 600),
           cooperatives.card_json(p_tenant)
      from cooperatives.profile p join platform.region r on r.code = p.region_code where p.tenant_id = p_tenant
    on conflict (id) do update set
      name = excluded.name, kind = excluded.kind, region_code = excluded.region_code, search = excluded.search, card = excluded.card,
      verified_by = case when cooperatives.vouched_for(d.card) = cooperatives.vouched_for(excluded.card) then d.verified_by end,
      verified_on = case when cooperatives.vouched_for(d.card) = cooperatives.vouched_for(excluded.card) then d.verified_on end,
      valid_until = case when cooperatives.vouched_for(d.card) = cooperatives.vouched_for(excluded.card) then d.valid_until end;
    return null;
  end $$;

  create function cooperatives.vouched_for(p_card jsonb) returns text[] language sql immutable parallel safe as $$
    select array[p_card->>'name', p_card->>'kind', p_card->>'legalEntityNo', coalesce(p_card->>'cooperativeRegistrationNo', '')]
  $$;

  revoke execute on function cooperatives.publish_profile from public;
  grant execute on function cooperatives.publish_profile to lumbung_app, lumbung_platform;
`;

const HANDING_IN = /* sql */ `
  -- Hands a copy of the papers to the council and holds the legal data still until it is answered.
  create function cooperatives.hand_in_papers(p_tenant uuid) returns void
    language plpgsql security definer set search_path = cooperatives, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update cooperatives.profile set papers_handed_in_at = now() where tenant_id = p_tenant;
    insert into cooperatives.handed_in_papers (cooperative_id, papers, handed_in_at)
    values (p_tenant, cooperatives.papers_json(p_tenant), now())
    on conflict (cooperative_id) do update set papers = excluded.papers, handed_in_at = excluded.handed_in_at;
  end $$;

  -- The council has answered: the cooperative may change its papers again.
  create function cooperatives.release_papers(p_tenant uuid) returns void
    language plpgsql security definer set search_path = cooperatives, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update cooperatives.profile set papers_handed_in_at = null where tenant_id = p_tenant;
  end $$;

  revoke execute on function cooperatives.hand_in_papers, cooperatives.release_papers from public;
  grant execute on function cooperatives.hand_in_papers, cooperatives.release_papers to lumbung_platform;
`;
