import { accountCodes, LedgerService, type AccountCode } from '@lumbung/ledger';
import { rupiah } from '@lumbung/kernel';
import { StatementsService } from '@lumbung/banking';
import { TenantDatabase } from '@lumbung/platform';
import { granted } from '../house/answers.js';
import { asBusinessDate, later, moment } from '../house/moved-clock.js';
import type { Scene } from '../trade/index.js';
import { statementOf, type Movement } from './statement.js';

/** The month that ended at least so many days ago is reconciled; what came after it is half done. */
const RECONCILED_DAYS = 35;
const FEE = -15_000;
const OF_THE_SECOND_MATCHED = 0.6;

interface MoneyAccount {
  readonly id: string;
  readonly account: { readonly number: AccountCode };
}

/** The bank gets its name and number, and a cash box and a second account stand beside. */
export async function nameMoney(scene: Scene): Promise<void> {
  const bank = await bankOf(scene);
  await scene.does(
    'OWNER',
    'changeMoneyAccount',
    {
      accountId: bank.id,
      name: 'Bank Contoh, giro',
      bankName: 'Bank Contoh',
      accountNo: `00012345${scene.cast.plan.number}`,
    },
    '... on MoneyAccount { id }',
  );
  await addMoney(scene, { kind: 'CASH', name: 'Kas toko' }, accountCodes.CASH_ON_HAND, 1_500_000);
  const second = { kind: 'BANK', name: 'Bank Contoh, cadangan', bankName: 'Bank Contoh' };
  const accountNo = `00098765${scene.cast.plan.number}`;
  await addMoney(scene, { ...second, accountNo }, accountCodes.BANK, 12_000_000);
}

async function addMoney(
  scene: Scene,
  added: { readonly kind: string; readonly name: string; readonly accountNo?: string },
  from: AccountCode,
  amount: number,
): Promise<void> {
  const { account } = await scene.does<MoneyAccount>(
    'OWNER',
    'addMoneyAccount',
    { ...scene.request('money', added.name), ...added },
    '... on MoneyAccount { account { number } }',
  );
  const posting = { debit: account.number, credit: from, amount: rupiah(amount) };
  const text = `Pindah ke ${added.name}`;
  const journal = { kind: 'OTHER', key: `demo:money ${added.name}`, text, postings: [posting] } as const;
  const { house, cast } = scene;
  await house.as(cast.as('OWNER'), () =>
    house
      .get(TenantDatabase)
      .transaction(async (tx) => granted(await house.get(LedgerService).post(tx, journal), text)),
  );
}

/** A month that agrees with the bank to the rupiah, and one since then that the treasurer is busy with. */
export function scheduleBank(scene: Scene): void {
  const { today } = scene.house;
  const [year = 0, month = 0] = asBusinessDate(today, -RECONCILED_DAYS).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const end = new Date(Date.UTC(year, month, 0, 3));
  scene.timeline.at(later(moment(end, 3), 10 * 60), async () => {
    const fee = { day: asBusinessDate(end), amount: FEE, text: 'BIAYA ADMINISTRASI' };
    const bank = await bankOf(scene);
    await bring(scene, bank.id, await movements(scene, bank.id, first, asBusinessDate(end)), [fee], 'bulan-lalu.csv');
    await matchAll(scene, bank.id, 1);
    await bookFee(scene, bank.id);
    await matchAll(scene, bank.id, 1, 'fee');
  });
  scene.on(-1, 8, async () => {
    const bank = await bankOf(scene);
    const booked = await movements(scene, bank.id, asBusinessDate(end, 1), scene.day(-3));
    const day = booked.lines.at(-1)?.day;
    if (!day) return;
    const unknown = { day, amount: 175_000, text: 'TRSF MASUK TANPA BERITA 000417' };
    const fee = { day, amount: FEE / 2, text: 'BIAYA TRANSFER' };
    // The bank has not booked the last ones yet.
    const lines = booked.lines.length > 3 ? booked.lines.slice(0, -2) : booked.lines;
    await bring(scene, bank.id, { ...booked, lines }, [unknown, fee], 'bulan-ini.csv');
    await matchAll(scene, bank.id, OF_THE_SECOND_MATCHED, 'second');
  });
}

async function bankOf({ house, cast }: Scene): Promise<MoneyAccount> {
  const { moneyAccounts } = await house.api.query<{ moneyAccounts: MoneyAccount[] }>(
    cast.as('OWNER'),
    'query Money { moneyAccounts { id account { number } } }',
  );
  const bank = moneyAccounts.find(({ account }) => account.number === accountCodes.BANK);
  if (!bank) throw new Error(`${cast.plan.slug} has no bank.`);
  return bank;
}

interface Booked {
  readonly opening: number;
  readonly lines: readonly Movement[];
}

/** What the books say of the bank in these days; at most a hundred movements. */
async function movements({ house, cast }: Scene, accountId: string, from: string, to: string): Promise<Booked> {
  const { accountLedger } = await house.api.query<{
    accountLedger: {
      openingBalance: number;
      entries: { nodes: { text: string; debit: number; credit: number; journal: { bookedOn: string } }[] };
    };
  }>(
    cast.as('OWNER'),
    'query Bank($id: ID!, $period: BusinessDateRange) { accountLedger(accountId: $id, period: $period) { openingBalance entries(first: 100) { nodes { text debit credit journal { bookedOn } } } } }',
    { id: accountId, period: { from, to } },
  );
  return {
    opening: accountLedger.openingBalance,
    lines: accountLedger.entries.nodes.map(({ text, debit, credit, journal }) => ({
      day: journal.bookedOn,
      amount: debit - credit,
      text,
    })),
  };
}

async function bring(
  scene: Scene,
  accountId: string,
  { opening, lines }: Booked,
  own: readonly Movement[],
  fileName: string,
): Promise<void> {
  const content = Buffer.from(statementOf(opening, [...lines, ...own]));
  const { house, cast } = scene;
  const brought = await house.as(cast.as('TREASURER'), () =>
    house.get(StatementsService).upload(accountId, { fileName, content }),
  );
  const { statementId } = granted(brought, fileName);
  await scene.does(
    'TREASURER',
    'keepBankStatement',
    { ...scene.request('statement', fileName), statementId, openingBalance: opening },
    '... on BankStatement { id }',
  );
}

interface Open {
  readonly id: string;
  readonly amount: number;
  readonly day: string;
}

/** Holds lines against postings of the same day and amount, so large a part of them. */
async function matchAll(scene: Scene, accountId: string, part: number, word = 'first'): Promise<void> {
  const { bankLines, openBankPostings } = await scene.house.api.query<{
    bankLines: { nodes: Open[] };
    openBankPostings: { nodes: Open[] };
  }>(
    scene.cast.as('TREASURER'),
    'query Open($id: ID!) { bankLines(accountId: $id, first: 100, filter: { state: OPEN }) { nodes { id amount day: onDay } } openBankPostings(accountId: $id, first: 100) { nodes { id amount day: bookedOn } } }',
    { id: accountId },
  );
  const free = [...openBankPostings.nodes];
  const pairs = bankLines.nodes.flatMap((line) => {
    const at = free.findIndex(({ amount, day }) => amount === line.amount && day === line.day);
    return at < 0 ? [] : [{ lineIds: [line.id], postingIds: free.splice(at, 1).map(({ id }) => id) }];
  });
  const matches = pairs.slice(0, Math.ceil(pairs.length * part));
  if (matches.length === 0) return;
  const input = { ...scene.request('match', word), accountId, matches };
  await scene.does('TREASURER', 'matchBankLines', input, '... on BankMatched { count }');
}

/** The fee that only the bank knew gets a voucher; above the limit the owner approves it. */
async function bookFee(scene: Scene, accountId: string): Promise<void> {
  const { bankLines, accounts } = await scene.house.api.query<{
    bankLines: { nodes: Open[] };
    accounts: { id: string; number: string }[];
  }>(
    scene.cast.as('TREASURER'),
    'query Fee($id: ID!) { bankLines(accountId: $id, first: 100, filter: { state: OPEN }) { nodes { id amount day: onDay } } accounts { id number } }',
    { id: accountId },
  );
  const line = bankLines.nodes.find(({ amount }) => amount === FEE);
  const other = accounts.find(({ number }) => number === accountCodes.OPERATING_EXPENSES);
  const { manualJournal } = await scene.does<{ manualJournal: { id: string; state: string; version: number } }>(
    'TREASURER',
    'bookBankLine',
    { ...scene.request('fee'), lineId: line?.id, otherAccountId: other?.id, text: 'Biaya administrasi bank' },
    '... on BankLineBooked { manualJournal { id state version } }',
  );
  if (manualJournal.state !== 'PROPOSED') return;
  const approved = {
    ...scene.request('fee approved'),
    manualJournalId: manualJournal.id,
    version: manualJournal.version,
  };
  await scene.does('OWNER', 'approveManualJournal', approved, '... on ManualJournal { id }');
}
