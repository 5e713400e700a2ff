import { Money, Quantity, newId, quantity, rupiah, Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { conflict, currentTenant, notFound, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { shareOfReturn, shareOfSale, type Share } from './share.js';

/** Goods about to be sold, whose commission is asked for. */
export interface TermsQuestion {
  readonly variantId: string;
  readonly productId: string;
  /** Ids from the root shelf down. */
  readonly categoryPath: readonly string[];
  readonly sellerId: string;
}

export interface ConsignedSale {
  readonly orderId: string;
  readonly orderNumber: string;
  /** Day in the cooperative's books. */
  readonly soldOn: string;
  /** Not kept: a seller learns nothing of the buyer. */
  readonly memberId?: string | null;
  readonly lines: readonly ConsignedSaleLine[];
}

export interface ConsignedSaleLine {
  readonly orderLineId: string;
  readonly sellerId: string;
  readonly variantId: string;
  readonly quantity: Quantity;
  /** Price × quantity before the cooperative's own discounts, whole rupiah. */
  readonly gross: Money;
  /** The seller's PPN on top of it; zero where it lies inside the price. */
  readonly tax: Money;
  readonly commissionBasisPoints: number;
}

export interface ConsignedReturn {
  readonly orderId: string;
  readonly refundId: string;
  readonly returnedOn: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: Quantity }[];
}

interface SoldRow {
  orderLineId: string;
  sellerId: string;
  quantity: string;
  gross: number;
  tax: number;
  commission: number;
}

interface ReturnedRow {
  orderLineId: string;
  /** Above zero. */
  before: string;
  isRepeated: boolean;
  commission: number;
  amount: number;
}

/** What orders ask when goods of sellers are sold and come back. The journals are theirs; what sellers are owed is kept here. */
@Injectable()
export class ConsignmentService {
  constructor(private readonly clock: Clock) {}

  /**
   * The commission that counts today for each of these goods, in basis points (1,500 is 15 %). The most specific
   * agreement in force wins: of the product, of its deepest shelf that has one, of the seller, of the cooperative; of
   * several for one thing that which began last. Where none is in force the cooperative keeps nothing. One statement.
   */
  async termsFor(tx: Tx, lines: readonly TermsQuestion[]): Promise<Map<string, { commissionBasisPoints: number }>> {
    if (lines.length === 0) return new Map();
    const rows = await tx.rows<{ variantId: string; points: number | null }>(TERMS, [
      JSON.stringify(lines),
      this.clock.today(currentTenant().timeZone as CooperativeTimeZone),
    ]);
    return new Map(rows.map(({ variantId, points }) => [variantId, { commissionBasisPoints: points ?? 0 }]));
  }

  /**
   * Writes what was sold to the sellers' accounts. Answers how each line is shared: commission half up once per line on
   * gross, payable = gross + tax − commission; the caller books them to 4-2030 and 2-1050 in this transaction. One
   * statement for one line as for a hundred. Safe to repeat by the ids of the order's lines. Throws NOT_FOUND for goods
   * or sellers this cooperative does not have.
   */
  async recordSale(tx: Tx, { orderId, orderNumber, soldOn, lines }: ConsignedSale): Promise<Map<string, Share>> {
    const shared = lines.map((line) => ({ line, share: shareOfSale(line, line.commissionBasisPoints) }));
    if (shared.length === 0) return new Map();
    const { known } = await tx.rowOrFail<{ known: number }>(RECORD_SALE, [
      orderId,
      orderNumber,
      soldOn,
      this.clock.now(),
      JSON.stringify(
        shared.map(({ line, share }) => ({
          ...line,
          id: newId(),
          quantity: line.quantity.toString(),
          commission: share.commission,
          amount: share.payable,
        })),
      ),
    ]);
    if (known < lines.length) throw notFound();
    return new Map(shared.map(({ line, share }) => [line.orderLineId, share]));
  }

  /**
   * Takes goods that came back off the sellers' accounts. Answers what is taken back of each line: commission off
   * 4-2030, payable off 2-1050, together gross and tax of the returned part; over several returns the parts sum to the
   * whole. Settled lines stay as they are: the return stands in the next settlement. Three statements. Safe to repeat by
   * `refundId`. Throws NOT_FOUND for a line that was not sold on consignment, CONFLICT when more would come back than was sold.
   */
  async recordReturn(tx: Tx, { orderId, refundId, returnedOn, lines }: ConsignedReturn): Promise<Map<string, Share>> {
    if (lines.length === 0) return new Map();
    const ids = lines.map(({ orderLineId }) => orderLineId);
    // Locked first and looked at after: of two returns at once the second sees what the first took.
    const sold = new Map((await tx.rows<SoldRow>(LOCK_SOLD, [ids, orderId])).map((row) => [row.orderLineId, row]));
    if (ids.some((id) => !sold.has(id))) throw notFound();
    const returned = new Map(
      (await tx.rows<ReturnedRow>(RETURNED, [ids, refundId])).map((row) => [row.orderLineId, row]),
    );
    const repeated = lines.filter(({ orderLineId }) => returned.get(orderLineId)?.isRepeated);
    if (repeated.length === lines.length)
      return new Map(
        repeated.map(({ orderLineId }) => [orderLineId, shareOfRow(returned.get(orderLineId) as ReturnedRow)]),
      );
    if (repeated.length > 0) throw conflict('This refund was already noted with other lines.');

    const back = lines.map(({ orderLineId, quantity: part }) => {
      const row = sold.get(orderLineId) as SoldRow;
      const line = {
        quantity: quantity(row.quantity),
        gross: rupiah(row.gross),
        tax: rupiah(row.tax),
        commission: rupiah(row.commission),
      };
      const before = quantity(returned.get(orderLineId)?.before ?? 0);
      if (!part.isPositive || before.plus(part).exceeds(line.quantity))
        throw conflict('More would come back than was sold.');
      return { orderLineId, part, taken: shareOfReturn(line, before, part) };
    });
    await tx.rows(RECORD_RETURN, [
      refundId,
      returnedOn,
      this.clock.now(),
      JSON.stringify(
        back.map(({ orderLineId, part, taken }) => ({
          id: newId(),
          orderLineId,
          quantity: part.negated().toString(),
          gross: taken.gross.negated(),
          tax: taken.tax.negated(),
          commission: taken.commission.negated(),
          amount: taken.payable.negated(),
        })),
      ),
    ]);
    return new Map(
      back.map(({ orderLineId, taken: { commission, payable } }) => [orderLineId, { commission, payable }]),
    );
  }
}

function shareOfRow({ commission, amount }: ReturnedRow): Share {
  return { commission: rupiah(commission).negated(), payable: rupiah(amount).negated() };
}

const TERMS = /* sql */ `
  select l."variantId", t.commission_basis_points as points /* tenant_id = $1 */
    from jsonb_to_recordset($2::jsonb) as l ("variantId" uuid, "productId" uuid, "categoryPath" uuid[], "sellerId" uuid)
   cross join lateral consignment.terms($1, $3, l."productId", l."categoryPath", l."sellerId") t
`;

const RECORD_SALE = /* sql */ `
  with line as (
    select l.*, p.name as "productName", v.name as "variantName", v.unit
      from jsonb_to_recordset($6::jsonb) as l (id uuid, "orderLineId" uuid, "sellerId" uuid, "variantId" uuid, quantity numeric, gross bigint,
             tax bigint, "commissionBasisPoints" integer, commission bigint, amount bigint)
      join catalog.product_variant v on v.tenant_id = $1 and v.id = l."variantId"
      join catalog.product p on p.tenant_id = $1 and p.id = v.product_id
      join sellers.seller s on s.tenant_id = $1 and s.id = l."sellerId"),
  noted as (
    insert into consignment.entry (tenant_id, id, seller_id, kind, happened_on, order_id, order_number, order_line_id, variant_id, product_name,
                                   variant_name, unit, quantity, gross, tax, commission_basis_points, commission, amount, created_at)
    select $1, l.id, l."sellerId", 'SALE', $4, $2, $3, l."orderLineId", l."variantId", l."productName", l."variantName", l.unit, l.quantity,
           l.gross, l.tax, l."commissionBasisPoints", l.commission, l.amount, $5
      from line l
    on conflict (tenant_id, order_line_id) where kind = 'SALE' do nothing)
  select count(*) as known from line
`;

const LOCK_SOLD = /* sql */ `
  select order_line_id as "orderLineId", seller_id as "sellerId", quantity, gross, tax, commission
    from consignment.entry where tenant_id = $1 and order_line_id = any ($2::uuid[]) and order_id = $3 and kind = 'SALE' order by id for update
`;

const RETURNED = /* sql */ `
  select order_line_id as "orderLineId", -sum(quantity) as before, bool_or(refund_id = $3) as "isRepeated",
         coalesce(sum(commission) filter (where refund_id = $3), 0)::bigint as commission,
         coalesce(sum(amount) filter (where refund_id = $3), 0)::bigint as amount
    from consignment.entry where tenant_id = $1 and order_line_id = any ($2::uuid[]) and kind = 'RETURN' group by order_line_id
`;

const RECORD_RETURN = /* sql */ `
  insert into consignment.entry (tenant_id, id, seller_id, kind, happened_on, order_id, order_number, order_line_id, refund_id, variant_id,
                                 product_name, variant_name, unit, quantity, gross, tax, commission_basis_points, commission, amount, created_at)
  select $1, l.id, s.seller_id, 'RETURN', $3, s.order_id, s.order_number, s.order_line_id, $2, s.variant_id, s.product_name, s.variant_name,
         s.unit, l.quantity, l.gross, l.tax, s.commission_basis_points, l.commission, l.amount, $4
    from jsonb_to_recordset($5::jsonb) as l (id uuid, "orderLineId" uuid, quantity numeric, gross bigint, tax bigint, commission bigint, amount bigint)
    join consignment.entry s on s.tenant_id = $1 and s.order_line_id = l."orderLineId" and s.kind = 'SALE'
`;
