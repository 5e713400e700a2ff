/** What one member did, as it is typed. */
export interface Attendance {
  readonly isPresent: boolean;
  readonly due: number;
  readonly paid: number | null;
}

/**
 * What a meeting will come to, said before it is recorded; who pays for whom is decided by the house. In a jointly liable
 * group those who are present and paid in full bear what is missing in equal parts, differing by a rupiah at most.
 */
export function outcomeOf(rows: readonly Attendance[], isJointlyLiable: boolean) {
  const paid = rows.reduce((sum, row) => sum + (row.paid ?? 0), 0);
  const missing = rows.reduce((sum, row) => sum + Math.max(0, row.due - (row.paid ?? 0)), 0);
  const bearers = rows.filter(({ isPresent, due, paid: own }) => isPresent && (own ?? 0) >= due).length;
  const isBorne = isJointlyLiable && bearers > 0;
  return {
    present: rows.filter(({ isPresent }) => isPresent).length,
    missing,
    bearers,
    most: bearers === 0 ? 0 : Math.ceil(missing / bearers),
    total: paid + (isBorne ? missing : 0),
  };
}
