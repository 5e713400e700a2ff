import { Money } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { RefundShares } from './refund-shares.js';

/** What is kept of a refund besides its shares. */
export interface NewRefund {
  readonly refundId: string;
  readonly amount: Money;
  readonly method: string;
  readonly owedLess: Money;
  readonly reason: string;
  readonly paymentState: string;
  readonly journalId: string | null;
  readonly actorName: string | null;
  readonly refundedAt: Date;
  readonly refundedOn: string;
}

/** Notes a refund on the order and its lines, and the refund itself when money went back: at most two statements. */
export async function writeRefund(
  tx: Tx,
  { id }: { id: string },
  shares: RefundShares,
  refund: NewRefund,
): Promise<void> {
  const touched = shares.lines.filter(
    ({ amount, discount, tax, quantity }) =>
      amount.isPositive || discount.isPositive || tax.isPositive || quantity.isPositive,
  );
  const goods = Money.sum(touched.map(({ amount, tax }) => amount.minus(tax)));
  const columns = [
    touched.map(({ line }) => line.id),
    touched.map(({ quantity }) => quantity.toString()),
    touched.map(({ amount }) => amount.amount),
    touched.map(({ discount }) => discount.amount),
    touched.map(({ tax }) => tax.amount),
  ];
  const { amount, paymentState, journalId } = refund;
  await tx.rows(REFUNDED, [
    id,
    amount.amount,
    paymentState,
    journalId,
    ...columns,
    goods.amount,
    shares.shipping.amount,
  ]);
  if (amount.isZero) return;
  const { refundId, method, owedLess, reason, actorName, refundedAt, refundedOn } = refund;
  const facts = [refundId, id, amount.amount, method, reason, actorName, refundedAt, refundedOn];
  await tx.rows(REFUND, [...facts, goods.amount, shares.shipping.amount, ...columns, owedLess.amount]);
}

const REFUNDED = `
  with back as (
    update orders.order_line l
       set returned_quantity = l.returned_quantity + b.quantity, refunded = l.refunded + b.amount,
           refunded_discount = l.refunded_discount + b.discount, refunded_tax = l.refunded_tax + b.tax
      from unnest($6::uuid[], $7::numeric[], $8::bigint[], $9::bigint[], $10::bigint[]) as b (id, quantity, amount, discount, tax)
     where l.tenant_id = $1 and l.order_id = $2 and l.id = b.id)
  update orders.shop_order
     set refunded = refunded + $3, payment_state = $4, journal_ids = journal_ids || array_remove(array[$5::uuid], null),
         refunded_goods = refunded_goods + $11, refunded_shipping = refunded_shipping + $12
   where tenant_id = $1 and id = $2`;

const REFUND = `
  with refund as (
    insert into orders.refund (tenant_id, id, order_id, amount, method, reason, actor_name, refunded_at, refunded_on, goods_amount, shipping_amount, owed_less)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $17) returning id)
  insert into orders.refund_line (tenant_id, refund_id, order_line_id, quantity, amount, discount, tax)
  select $1, refund.id, b.id, b.quantity, b.amount, b.discount, b.tax
    from refund, unnest($12::uuid[], $13::numeric[], $14::bigint[], $15::bigint[], $16::bigint[]) as b (id, quantity, amount, discount, tax)`;
