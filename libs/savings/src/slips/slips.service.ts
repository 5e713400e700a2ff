import { rupiah, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { toPdf, withholdingSlip, type Issuer } from '@lumbung/documents';
import { connectionFrom, currentLocale, currentPrincipal, notFound, sliceOf, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type {
  WithholdingSlip,
  WithholdingSlipConnection,
  WithholdingSlipsArgs,
  WithholdingTotals,
} from './slips.schema.js';

type Row = { slip: WithholdingSlip };

export interface SlipFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

/** The slips of the tax on what savings earned (bukti potong), for the officers who hand them out and report them. */
@Injectable()
export class WithholdingSlipsService {
  constructor(private readonly db: TenantDatabase) {}

  /** The latest revision of each slip, the latest first; of one month or all, found by name or number. */
  async slips({ month, search, ...page }: WithholdingSlipsArgs): Promise<WithholdingSlipConnection> {
    const slice = sliceOf(page, 1);
    const sought = search?.trim() ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await this.db.read<Row>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      month ?? null,
      sought,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ slip }) => slip),
      slice,
      ({ id }) => [id],
    );
  }

  /**
   * What all savings earned in a month and what was kept back of it, by the latest revisions: what is paid to the state
   * out of 2-1060 for that month. One statement.
   */
  async totals(month: BusinessDate): Promise<WithholdingTotals> {
    const row = await this.db.readRow<WithholdingTotals>(TOTALS, [startOfMonth(month), null]);
    return row ?? { month, slipCount: 0, taxedCount: 0, gross: 0, tax: 0 };
  }

  /** The slips of a month, latest revisions, in the order of their numbers; for the list that goes with the payment. */
  async ofMonth(month: BusinessDate): Promise<WithholdingSlip[]> {
    const rows = await this.db.read<Row>(OF_MONTH, [startOfMonth(month), null]);
    return rows.map(({ slip }) => slip);
  }

  /** As `slips`, of the member who signed in; at most the newest sixty. None for somebody who is no member here. */
  async mine(): Promise<WithholdingSlip[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    const rows = await this.db.read<Row>(MINE, [null, null, personId]);
    return rows.map(({ slip }) => ({ ...slip, pdfPath: `/withholding-slips/mine/${slip.id}` }));
  }

  /** As `file`, of the member who signed in; throws NOT_FOUND also for another member's. */
  async myFile(id: string, issuer: () => Promise<Issuer>): Promise<SlipFile> {
    const { personId } = currentPrincipal();
    if (!personId) throw notFound();
    return this.file(id, issuer, personId);
  }

  /**
   * One slip as a PDF under the head of the cooperative, with `personId` only of that member; throws NOT_FOUND, also for
   * another cooperative's.
   */
  async file(id: string, issuer: () => Promise<Issuer>, personId?: string): Promise<SlipFile> {
    const row = await this.db.readRow<Row>(ONE, [id, personId ?? null]);
    if (!row) throw notFound();
    const { slip } = row;
    const document = withholdingSlip({
      ...slip,
      issuer: await issuer(),
      locale: currentLocale(),
      gross: rupiah(slip.gross),
      tax: rupiah(slip.tax),
    });
    return { fileName: `${slip.number}.pdf`, mimeType: 'application/pdf', content: await toPdf(document, 'A4') };
  }
}

// The rule is named as it is worded now: slips from before were written with words that do not fit every product.
const SLIP = /* sql */ `
  select json_build_object('__typename', 'WithholdingSlip', 'id', s.id, 'number', s.number, 'revision', s.revision, 'memberId', s.member_id,
           'memberName', m.full_name, 'memberNo', m.member_no, 'month', s.month, 'gross', s.gross,
           'ratePercent', trim_scale(s.rate_percent)::text, 'tax', s.tax,
           'ruleSource', coalesce((select r.source from savings.interest_tax_rule r where r.starts_on <= s.month order by r.starts_on desc limit 1), s.rule_source), 'issuedOn', s.issued_on,
           'createdAt', s.created_at, 'pdfPath', '/withholding-slips/' || s.id) as slip
    from savings.withholding_slip s join membership.member m on m.tenant_id = $1 and m.id = s.member_id
   where s.tenant_id = $1
`;

const LATEST = /* sql */ `
  ${SLIP} and ($2::date is null or s.month = $2)
     and ($3::text is null or m.full_name ilike $3 or m.member_no ilike $3 or s.number ilike $3)
     and not exists (select from savings.withholding_slip n
                      where n.tenant_id = $1 and n.member_id = s.member_id and n.month = s.month and n.revision > s.revision)
`;

const ONE = `${SLIP} and s.id = $2 and ($3::uuid is null or m.person_id = $3)`;
const OF_MONTH = `${LATEST} order by s.number`;
const MINE = `${LATEST} and m.person_id = $4 order by s.month desc, s.id desc limit 60`;
const TOTALS = /* sql */ `
  select $2::date as month, count(*)::integer as "slipCount", (count(*) filter (where (l.slip->>'tax')::bigint <> 0))::integer as "taxedCount",
         coalesce(sum((l.slip->>'gross')::bigint), 0)::bigint as gross, coalesce(sum((l.slip->>'tax')::bigint), 0)::bigint as tax
    from (${LATEST}) l
`;
const NEWEST_FIRST = `${LATEST} and s.id < (select coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by s.id desc limit $5`;
const OLDEST_FIRST = `${LATEST} and s.id > (select coalesce($4::uuid, '00000000-0000-0000-0000-000000000000')) order by s.id limit $5`;
