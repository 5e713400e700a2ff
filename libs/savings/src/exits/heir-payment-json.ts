/** A payment to heirs (`p`) that was not taken back by a reversal. */
export const IN_FORCE = `not exists (select from ledger.journal r where r.tenant_id = $1 and r.reverses_id = p.journal_id)`;

/** One payment to an heir, under the aliases of `HEIR_PAYMENT_FROM`. */
export const HEIR_PAYMENT = /* sql */ `
  'HeirPayment' as __typename, p.id, p.member_id as "memberId", p.heir_id as "heirId", p.payee_name as "payeeName", p.relation,
  p.authority, p.share_basis_points as "shareBasisPoints", p.letter_no as "letterNo", p.amount, p.money,
  j.booked_on::text as "paidOn", p.paid_by_name as "paidByName", p.journal_id as "receiptId",
  'BKK' || substr(ledger.journal_number(j.id, j.booked_on), 3) as "receiptNumber", not ${IN_FORCE} as "isReversed"
`;

export const HEIR_PAYMENT_FROM = `savings.heir_payment p join ledger.journal j on j.tenant_id = $1 and j.id = p.journal_id`;
