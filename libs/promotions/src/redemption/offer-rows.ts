import { rupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import type { Basket } from '../reckoning/basket.js';
import type { Offer } from '../reckoning/offer.js';
import { askedCodes } from '../reckoning/reckon.js';

type MoneyName = 'cap' | 'amount' | 'minimum' | 'budget' | 'spent';
type OfferRow = Omit<Offer, MoneyName> & Record<MoneyName, number | null>;

interface Question {
  readonly basket: Basket;
  readonly today: BusinessDate;
  /** The order that uses them; null for a look. */
  readonly orderId: string | null;
  readonly holds: boolean;
}

/** The promotions that may work on a basket, in one statement; with `holds` what counts their uses is held until the end. */
export async function offersFor(
  db: TenantDatabase | Tx,
  { basket, today, orderId, holds }: Question,
): Promise<Offer[]> {
  const { memberId, personId, phoneHash } = basket.buyer;
  const values = [today, [...askedCodes(basket.codes).keys()], memberId, personId, phoneHash, orderId, holds];
  const rows =
    db instanceof TenantDatabase
      ? await db.read<{ offer: OfferRow }>(OFFERS, values)
      : await db.rows<{ offer: OfferRow }>(OFFERS, values);
  return rows.map(({ offer }) => offerOf(offer));
}

function offerOf(row: OfferRow): Offer {
  const money = (amount: number | null): Money | null => (amount === null ? null : rupiah(amount));
  return {
    ...row,
    cap: money(row.cap),
    amount: money(row.amount),
    minimum: money(row.minimum),
    budget: money(row.budget),
    spent: rupiah(row.spent ?? 0),
  };
}

const OFFERS = 'select o as offer from promotions.offers($1, $2, $3, $4, $5, $6, $7, $8) o /* tenant_id = $1 */';
