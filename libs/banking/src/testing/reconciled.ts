import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, type JournalId } from '@lumbung/ledger';
import { openBooksOf, postedIn } from '@lumbung/ledger/testing';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { MatchingReadsService } from '../matching/matching-reads.service.js';
import type { BankLine, BankPosting } from '../matching/matching.types.js';
import type { BankStatement } from '../statements/statement.types.js';
import { bankStatementIn, moneyAccountIn } from './index.js';

export interface ArrangedBank {
  readonly coop: TestCooperative;
  readonly accountId: string;
  readonly lines: readonly BankLine[];
  readonly postings: readonly BankPosting[];
  readonly statement: BankStatement;
}

/** A day of November 2026. */
export const inNovember = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as BusinessDate;

/** Money that came into the bank account by the books. */
export function receivedIn(coop: TestCooperative, day: number, amount: number, text = 'Hibah'): Promise<JournalId> {
  const { BANK, DONATED_CAPITAL } = accountCodes;
  const postings = [{ debit: BANK, credit: DONATED_CAPITAL, amount: rupiah(amount) }];
  return postedIn(coop, { text, bookedOn: inNovember(day), postings });
}

/** Three lines of the bank; 100.000 and twice 30.000 in the books, and 5.000 that the bank does not know. */
export async function reconciledIn(house: House): Promise<ArrangedBank> {
  const coop = await house.cooperative();
  await openBooksOf(coop, '2026-01-01' as BusinessDate);
  await receivedIn(coop, 2, 100_000, 'Setoran Siti Aminah');
  await receivedIn(coop, 3, 30_000);
  await receivedIn(coop, 3, 30_000);
  await receivedIn(coop, 5, 5_000);
  const statement = await bankStatementIn(coop, [
    'Tanggal;Keterangan;Debet;Kredit;Saldo',
    '02/11/2026;TRSF SITI AMINAH;;100.000;100.000',
    '03/11/2026;SETORAN;;60.000;160.000',
    '04/11/2026;BIAYA ADM;15.000;;145.000',
  ]);
  const { id: accountId } = await moneyAccountIn(coop);
  const reads = house.get(MatchingReadsService);
  const { nodes: lines } = await coop.run(() => reads.lines(accountId, { first: 50 }, null, false));
  const { nodes: postings } = await coop.run(() => reads.openPostings(accountId, { first: 50 }, false));
  return { coop, accountId, lines, postings, statement };
}
