/** What people call an order: P-00042. Counted by the cooperative, from one. */
export function orderNumber(count: number): string {
  return `P-${String(count).padStart(5, '0')}`;
}

/** What people call a receipt (struk): S-00042. */
export function receiptNumber(count: number): string {
  return `S-${String(count).padStart(5, '0')}`;
}
