import type { TestCooperative } from '@lumbung/platform/testing';
import { TenantDatabase } from '@lumbung/platform';
import { newId, rupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { BooksService } from '../accounts/books.service.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { JournalId, NewJournal } from '../journals/new-journal.js';
import { PeriodClosed } from '../periods/period-closed.js';
import { ReversalsService } from '../reversals/reversals.service.js';
import type { SubAccountId } from '../sub-accounts/sub-account.js';
import { SubAccountsService, type NewSubAccount } from '../sub-accounts/sub-accounts.service.js';

/** Opens the books of a cooperative in a spec. */
export async function openBooksOf(coop: TestCooperative, firstDay?: BusinessDate): Promise<void> {
  await coop.run(() =>
    coop.house.get(TenantDatabase).transaction((tx) => coop.house.get(BooksService).openBooks(tx, firstDay)),
  );
}

/** What an account stands at, on its normal side. */
export async function balanceOf(
  coop: TestCooperative,
  account: AccountCode,
  asOf: BusinessDate = '9999-12-31' as BusinessDate,
): Promise<Money> {
  const row = await coop.run(() =>
    coop.house.get(TenantDatabase).readRow<{ balance: number }>(
      `select coalesce(b.balance, 0) * case a.normal_side when 'DEBIT' then 1 else -1 end as balance
         from ledger.account a left join ledger.balances($1, $3) b on b.account_id = a.id
        where a.tenant_id = $1 and a.number = $2`,
      [account, asOf],
    ),
  );
  return rupiah(row?.balance ?? 0);
}

/** Debits less credits over the whole chart: zero, or something is broken. */
export async function trialDifference(coop: TestCooperative): Promise<number> {
  const row = await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .readRow<{ difference: number }>(
        `select coalesce(sum(balance), 0)::bigint as difference /* tenant_id = $1 */ from ledger.balances($1, '9999-12-31')`,
      ),
  );
  return row?.difference ?? 0;
}

/** Posts one journal as somebody of the cooperative; a bookkeeper's own one unless more is named. */
export async function postedIn(coop: TestCooperative, change: Partial<NewJournal> = {}): Promise<JournalId> {
  const journal: NewJournal = {
    kind: 'OTHER',
    key: `spec:${newId()}`,
    text: 'Hibah',
    postings: [{ debit: accountCodes.CASH_ON_HAND, credit: accountCodes.DONATED_CAPITAL, amount: rupiah(100_000) }],
    ...change,
  };
  const id = await coop.run(() =>
    coop.house.get(TenantDatabase).transaction((tx) => coop.house.get(LedgerService).post(tx, journal)),
  );
  if (id instanceof PeriodClosed) throw new Error(`The books are closed through ${id.closedThrough}.`);
  return id;
}

/** Reverses a journal as two people of the cooperative do; answers what the event tells. */
export async function reversedIn(
  coop: TestCooperative,
  journalId: string,
): Promise<{ journalId: string; reversalId: string; reference: string | null }> {
  const reversals = coop.house.get(ReversalsService);
  const asked = await coop.run(() => reversals.ask({ requestId: newId(), journalId, reason: 'Salah bayar' }));
  if (!('requestedById' in asked)) throw new Error(`This journal was not to be reversed: ${asked.message}`);
  const approved = await coop.run(() => reversals.approve({ requestId: newId(), reversalRequestId: asked.id }));
  if (!('reversalId' in approved)) throw new Error(`The reversal was refused: ${approved.message}`);
  const [journal] = await coop.house.admin<{ reference: string | null }>(
    'select reference from ledger.journal where id = $1',
    [journalId],
  );
  return { journalId, reversalId: approved.reversalId as string, reference: journal?.reference ?? null };
}

/** Keeps a paper beside a journal. */
export async function attachedTo(coop: TestCooperative, journalId: string): Promise<string> {
  const content = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const kept = await coop.run(() =>
    coop.house.get(AttachmentsService).put(journalId, { fileName: 'nota.pdf', content }),
  );
  if (!('attachmentId' in kept)) throw new Error(`This paper was not kept: ${kept.message}`);
  return kept.attachmentId;
}

/** A month (its first day) of a cooperative's books that was closed in its turn, when nothing stood in the way. */
export async function closedIn(coop: TestCooperative, month: BusinessDate): Promise<void> {
  const row = await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .transaction((tx) =>
        tx.rowOrFail<{ done: boolean }>(
          `select ledger.set_month_closed($1, $2, true, 'Bendahara', $3) as done /* tenant_id = $1 */`,
          [month, coop.house.clock.now()],
        ),
      ),
  );
  if (!row.done) throw new Error(`It was not the turn of ${month} to be closed.`);
}

/** A sub-account of one member; of voluntary savings unless another account is named. */
export async function subAccountIn(coop: TestCooperative, given: Partial<NewSubAccount> = {}): Promise<SubAccountId> {
  const id = given.id ?? newId<'SubAccount'>();
  await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .transaction((tx) =>
        coop.house.get(SubAccountsService).open(tx, { account: accountCodes.VOLUNTARY_SAVINGS, ...given, id }),
      ),
  );
  return id;
}

/** What a sub-account stands at, with what is held and the number of lines in its passbook. */
export async function subAccountOf(
  coop: TestCooperative,
  id: SubAccountId,
): Promise<{ balance: number; held: number; lines: number; state: string } | undefined> {
  return coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .readRow(
        `select balance, held, last_seq as lines, state from ledger.sub_account where tenant_id = $1 and id = $2`,
        [id],
      ),
  );
}

/** A sub-account with money on it, some of which is held. */
export async function heldIn(coop: TestCooperative): Promise<SubAccountId> {
  const id = await subAccountIn(coop);
  const { house } = coop;
  await coop.run(() =>
    house.get(TenantDatabase).transaction(async (tx) => {
      await house.get(LedgerService).post(tx, {
        kind: 'SAVINGS_DEPOSIT',
        key: `spec:${newId()}`,
        text: 'Setoran',
        postings: [{ debit: accountCodes.CASH_ON_HAND, creditSub: id, amount: rupiah(50_000) }],
      });
      await house
        .get(SubAccountsService)
        .hold(tx, { id: newId<'Hold'>(), subId: id, amount: rupiah(5_000), reason: 'Belanja' });
    }),
  );
  return id;
}
