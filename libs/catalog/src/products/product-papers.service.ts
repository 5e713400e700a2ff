import { addDays, type BusinessDate } from '@lumbung/kernel';
import { connectionFrom, sliceOf, TenantDatabase, type ConnectionOf, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ComplianceWarning } from '../shared/enums.js';
import { productColumns, type Wanted } from './product-columns.js';
import type { PaperGap } from './product-papers.types.js';
import { productOf, type ProductRow } from './product-view.js';
import { Viewers } from './viewers.js';

type Row = ProductRow & { warnings: ComplianceWarning[]; validUntil: string | null; key: string; keyId: string };

/** Goods whose papers need somebody. */
@Injectable()
export class ProductPapersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Drafts and published products that have a warning today or will have one within so many days, if nothing is done;
   * by name. The rules are those of `warningsOf`. One statement; it looks through products in the order of their names
   * until the page is full.
   */
  async gaps(withinDays: number, page: PageArgs, wanted: Wanted): Promise<ConnectionOf<PaperGap>> {
    const slice = sliceOf(page, 2);
    const viewer = this.viewers.viewer(false);
    const until = addDays(viewer.today as BusinessDate, withinDays);
    const text = statement(wanted, slice.backward);
    const rows = await this.db.read<Row>(text, [until, slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit]);
    const keys = new Map<PaperGap, readonly [string, string]>();
    const gaps = rows.map((row) => {
      const gap = { product: productOf(row, viewer), warnings: row.warnings, validUntil: row.validUntil };
      keys.set(gap, [row.key, row.keyId]);
      return gap;
    });
    return connectionFrom(gaps, slice, (gap) => keys.get(gap) ?? []);
  }
}

const made = new Map<string, string>();

function statement(wanted: Wanted, isBackward: boolean): string {
  const name = JSON.stringify([wanted, isBackward]);
  let text = made.get(name);
  if (!text) {
    const [beyond, way] = isBackward ? ['<', 'desc'] : ['>', 'asc'];
    text = `select ${productColumns(wanted)}, w.warnings, p.name_key as key, p.id::text as "keyId",
        least(p.halal_valid_until, p.pirt_valid_until, p.bpom_valid_until, p.expires_on)::text as "validUntil"
      from catalog.product p, lateral (select catalog.paper_warnings(p, $2::date) as warnings) w
     where p.tenant_id = $1 and p.state <> 'ARCHIVED' and cardinality(w.warnings) > 0
       and ($3::text is null or (p.name_key, p.id) ${beyond} ($3::text, $4::uuid))
     order by p.name_key ${way}, p.id ${way} limit $5::integer`;
    made.set(name, text);
  }
  return text;
}
