import type { StatementLine } from './statements.schema.js';

/** What lines add up to; whole rupiah stay exact. */
export function totalOf(lines: readonly StatementLine[], of: 'amount' | 'compared'): number {
  return lines.reduce((total, line) => total + line[of], 0);
}
