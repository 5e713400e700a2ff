import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What law wants on labels, and which of it a product lacks on a day. Locks catalog.product for a moment. */
export class Papers1763802000200 implements MigrationInterface {
  name = 'Papers1763802000200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LABELS);
    await db.query(WARNINGS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LABELS = /* sql */ `
  alter table catalog.product
    add column goods_kind text check (goods_kind in ('FOOD', 'FRESH_FOOD', 'COSMETIC', 'OTHER')),
    add column bpom_valid_until date,
    -- The earliest day on which goods of it run out.
    add column expires_on date,
    add column production_code text check (length(production_code) <= 40);

  create function catalog.compliance_json(p catalog.product) returns jsonb language sql stable parallel safe as $$
    select jsonb_build_object('goodsKind', p.goods_kind, 'halalCertificateNo', p.halal_certificate_no, 'halalValidUntil', p.halal_valid_until,
      'pirtNo', p.pirt_no, 'pirtValidUntil', p.pirt_valid_until, 'bpomNo', p.bpom_no, 'bpomValidUntil', p.bpom_valid_until,
      'composition', p.composition, 'netContent', p.net_content, 'expiresOn', p.expires_on, 'productionCode', p.production_code)
  $$;
`;

// The same rules as warningsOf in product-papers.ts; a spec compares the two.
const WARNINGS = /* sql */ `
  create function catalog.paper_warnings(p catalog.product, p_today date) returns text[] language sql stable parallel safe as $$
    select array_remove(array[
      case when food and p_today >= date '2026-10-17' and p.halal_certificate_no is null then 'HALAL_MISSING' end,
      case when p.halal_valid_until < p_today then 'HALAL_EXPIRED' end,
      case when licensed and p.pirt_no is null and p.bpom_no is null then 'LICENCE_MISSING' end,
      case when regexp_replace(p.pirt_no, '^[^0-9]+|[ ./-]', '', 'g') !~ '^[0-9]{15}$' then 'PIRT_MALFORMED' end,
      case when p.goods_kind in ('FRESH_FOOD', 'COSMETIC') and p.pirt_no is not null then 'PIRT_NOT_FOR_THIS' end,
      case when p.pirt_valid_until < p_today then 'PIRT_EXPIRED' end,
      case when p.goods_kind = 'COSMETIC' and p.bpom_no is null then 'BPOM_MISSING' end,
      case when food and p.bpom_no !~* '^ *(BPOM *(RI *)?)?M[DL]' then 'BPOM_MALFORMED' end,
      case when p.bpom_valid_until < p_today then 'BPOM_EXPIRED' end,
      case when licensed and (p.composition is null or p.net_content is null or p.expires_on is null or p.production_code is null)
           then 'LABEL_INCOMPLETE' end,
      case when p.expires_on < p_today then 'GOODS_EXPIRED' end], null)
    from (select coalesce(p.goods_kind in ('FOOD', 'FRESH_FOOD'), p.goods_kind is null and (p.pirt_no is not null or p.composition is not null)) as food,
                 coalesce(p.goods_kind = 'FOOD', false) as licensed) what
  $$;
`;
