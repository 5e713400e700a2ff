import { rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService, type AccountCode, type NewPosting } from '@lumbung/ledger';
import { TenantDatabase } from '@lumbung/platform';
import { BOOKS, type Books } from '../cooperatives/ledgers.js';
import { granted } from '../house/answers.js';
import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, later } from '../house/moved-clock.js';
import type { Cast } from './cast.js';
import type { Timeline } from './timeline.js';

/**
 * What the cooperative owned and owed when it came to the platform; the opening stock was booked before. What the
 * opening account holds in the end is surplus that the members' meeting has not distributed yet.
 */
export async function bookOpening(house: DemoHouse, cast: Cast): Promise<void> {
  await book(house, cast, 'OPENING', 'opening', 'Saldo awal saat pindah ke Lumbung', postingsOf(booksOf(cast).opening));
  const left = await balanceOf(house, cast, accountCodes.OPENING_BALANCE);
  const clearing = posting(accountCodes.OPENING_BALANCE, accountCodes.UNDISTRIBUTED_SURPLUS, left);
  await book(house, cast, 'OPENING', 'opening cleared', 'Saldo awal ke SHU belum dibagi', [clearing]);
}

/** At the end of every month what the other units earned and cost; on the fifth, QRIS money and unpaid bills. */
export function scheduleMonths(house: DemoHouse, cast: Cast, timeline: Timeline, begin: Date): void {
  for (const end of monthEnds(begin, house.today)) {
    const month = asBusinessDate(end).slice(0, 7);
    timeline.at(end, () =>
      book(
        house,
        cast,
        'OTHER',
        `month ${month}`,
        `Rekap unit dan beban bulan ${month}`,
        postingsOf(booksOf(cast).monthly),
      ),
    );
    timeline.at(later(end, 5 * 1440), () => settle(house, cast, month));
  }
}

/** QRIS money arrives at the bank, and suppliers are paid what was bought on credit; farmers have days of their own. */
async function settle(house: DemoHouse, cast: Cast, month: string): Promise<void> {
  const { BANK, QRIS_SETTLEMENT, TRADE_PAYABLES } = accountCodes;
  const arrived = await balanceOf(house, cast, QRIS_SETTLEMENT);
  if (arrived > 0)
    await book(house, cast, 'OTHER', `qris ${month}`, 'Pencairan QRIS', [posting(BANK, QRIS_SETTLEMENT, arrived)]);
  const owed = cast.plan.kind === 'PRODUCER' ? 0 : await balanceOf(house, cast, TRADE_PAYABLES);
  if (owed > 0)
    await book(house, cast, 'OTHER', `suppliers ${month}`, 'Pelunasan utang grosir', [
      posting(TRADE_PAYABLES, BANK, owed),
    ]);
}

/** A mistake and its correction: rent booked twice, found by the treasurer, reversed with the owner's approval. */
export function scheduleReversal(house: DemoHouse, cast: Cast, timeline: Timeline): void {
  const day = later(house.today, -40 * 1440);
  const rent = (key: string) => () =>
    book(house, cast, 'OTHER', key, 'Sewa gudang triwulan', [
      posting(accountCodes.OPERATING_EXPENSES, accountCodes.BANK, 1_500_000),
    ]);
  let twice = '';
  let reversalRequestId = '';
  timeline.at(day, rent('rent'));
  timeline.at(later(day, 30), async () => {
    twice = await rent('rent again')();
  });
  timeline.at(later(day, 3 * 1440), async () => {
    const input = {
      requestId: requestId('reversal', cast.plan.slug),
      journalId: twice,
      reason: 'Sewa gudang tercatat dua kali dari satu kuitansi.',
    };
    ({ id: reversalRequestId } = await house.api.mutate<{ id: string }>(
      cast.as('TREASURER'),
      'requestReversal',
      input,
      '... on ReversalRequest { id }',
    ));
  });
  timeline.at(later(day, 3 * 1440 + 90), () =>
    house.api.mutate(
      cast.as('OWNER'),
      'approveReversal',
      { requestId: requestId('approval', cast.plan.slug), reversalRequestId },
      '... on ReversalRequest { id }',
    ),
  );
}

async function book(
  house: DemoHouse,
  cast: Cast,
  kind: 'OPENING' | 'OTHER',
  key: string,
  text: string,
  postings: NewPosting[],
): Promise<string> {
  const ledger = house.get(LedgerService);
  const journal = { kind, key: `demo:${key}`, text, postings };
  return house.as(cast.as('TREASURER'), () =>
    house.get(TenantDatabase).transaction(async (tx) => granted(await ledger.post(tx, journal), text)),
  );
}

/** On its normal side, whole rupiah. */
async function balanceOf(house: DemoHouse, cast: Cast, account: AccountCode): Promise<number> {
  const { accounts } = await house.api.query<{ accounts: { number: string; balance: number }[] }>(
    cast.as('OWNER'),
    'query Balances { accounts { number balance } }',
  );
  return accounts.find(({ number }) => number === account)?.balance ?? 0;
}

function booksOf({ plan }: Cast): Books {
  const books = BOOKS[plan.slug];
  if (!books) throw new RangeError(`${plan.slug} has no books.`);
  return books;
}

function postingsOf(lines: Books['opening']): NewPosting[] {
  return lines.map(([debit, credit, thousands, text]) => posting(debit, credit, thousands * 1_000, text));
}

function posting(debit: AccountCode, credit: AccountCode, amount: number, text?: string): NewPosting {
  return { debit, credit, amount: rupiah(amount), ...(text && { text }) };
}

/** Five in the afternoon of the last day of each whole month in between. */
export function monthEnds(begin: Date, now: Date): Date[] {
  const ends: Date[] = [];
  const [year = 0, month = 0] = asBusinessDate(begin).split('-').map(Number);
  for (let i = 0; ; i++) {
    const end = new Date(Date.UTC(year, month + i, 0, 10));
    if (end > now) return ends;
    if (end > begin) ends.push(end);
  }
}
