import { quantity, type Quantity } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { EVERYTHING, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import type { Unit } from '../shared/enums.js';
import { readBarcode } from './barcode.js';
import type { BarcodeScan } from './search.types.js';

type Row = ProductRow & { variantId: string; isMember: boolean };

const BY_CODE = `select v.id as "variantId", membership.is_active_member($1, $5::uuid) as "isMember", ${productColumns(EVERYTHING)}
    from catalog.product_variant v join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
   where v.tenant_id = $1 and (v.barcode = any ($2::text[]) or v.sku = $3) and ($4 or (v.is_active and p.state = 'PUBLISHED'))
   order by v.barcode is null, (v.barcode = any ($2::text[])) desc, v.is_active desc, p.state = 'PUBLISHED' desc, v.id limit 1`;

/** Goods by what a scanner reads off them. */
@Injectable()
export class BarcodesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /**
   * The variant with exactly this barcode, else with this code (SKU); UPC-A, EAN-13 and GTIN-14 of the same goods are
   * one. Shoppers find what is sold, staff with catalog.read everything. A last digit that does not fit is told with the
   * one that would, and looked up all the same: own codes need not keep to the rule. The weight in a GS1 code of weighed
   * goods comes in the unit of the variant, where that is a weight. One statement.
   */
  async find(scanned: string): Promise<BarcodeScan> {
    const { spellings, kilograms, ...read } = readBarcode(scanned);
    const viewer = this.viewers.viewer(false);
    const row = await this.db.readRow<Row>(BY_CODE, [spellings, read.code, viewer.isStaff, this.viewers.personId()]);
    const variant = row ? variantOfRow(row, row.variantId, { ...viewer, isMember: row.isMember }) : null;
    return { ...read, variant, quantity: variant && kilograms ? inUnit(kilograms, variant.unit) : null };
  }
}

function inUnit(kilograms: Quantity, unit: Unit): number | null {
  if (unit === 'KILOGRAM') return kilograms.toJSON();
  return unit === 'GRAM' ? quantity(kilograms.thousandths).toJSON() : null;
}
