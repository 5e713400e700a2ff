/** A receipt `r`, shaped like the API's type PaymentReceipt. */
export const RECEIPT = /* sql */ `
  json_build_object('__typename', 'PaymentReceipt', 'id', r.id, 'number', r.number, 'state', r.state, 'reason', r.reason,
    'amount', r.amount, 'money', r.money, 'receivedOn', r.received_on, 'notedAt', r.noted_at, 'notedByName', r.noted_by,
    'payer', r.payer, 'note', r.note, 'provider', r.provider, 'orderId', r.order_id, 'appliedOrderId', r.applied_order_id,
    'applied', r.applied, 'refundMoney', r.refund_money, 'resolvedAt', r.resolved_at, 'resolvedByName', r.resolved_by,
    'resolutionNote', r.resolution_note)`;
