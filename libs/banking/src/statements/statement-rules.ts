import { isTableProblem, type Table, type TableProblem } from '@lumbung/documents';
import { InvalidInput, type Tx } from '@lumbung/platform';
import type { KnownLine } from './duplicates.js';
import type { ReadLine, ReadStatement } from './statement-file.js';

export const isProblem = (read: ReadStatement | TableProblem): read is TableProblem =>
  !('lines' in read) && isTableProblem(read as Table | TableProblem);

/** Why no table can be read from a file. */
export function fileProblem({ problem, most, rows }: TableProblem): InvalidInput {
  return new InvalidInput(`banking.file.${problem}`, 'file', { most: most ?? '', rows: rows ?? '' });
}

/** Why a statement cannot be kept as it was read. */
export function whyNotKept({ problem, wrong }: ReadStatement): InvalidInput | undefined {
  if (problem) return new InvalidInput(problem.key, null, problem.words);
  return wrong.length > 0 ? new InvalidInput('banking.problem.wrongRows', null, { count: wrong.length }) : undefined;
}

/** What earlier statements of the account had on the days of these lines. */
export function knownLines(tx: Tx, accountId: string, lines: readonly ReadLine[]): Promise<KnownLine[]> {
  return tx.rows<KnownLine>(KNOWN, [accountId, lines[0]?.onDay ?? null, lines.at(-1)?.onDay ?? null]);
}

export const KNOWN = /* sql */ `
  select l.fingerprint, l.occurrence, l.on_day as "onDay", l.amount, l.balance
    from banking.line l where l.tenant_id = $1 and l.account_id = $2 and l.on_day between $3::date and $4::date order by l.on_day, l.id
`;
