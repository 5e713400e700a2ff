import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService, type NewSubJournal, type SubAccountId } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { TenantDatabase, UserError } from '@lumbung/platform';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { savingsProductIn, termsOf } from '@lumbung/savings/testing';

export const MONTH = '2026-10-01' as BusinessDate;
export const LAST_DAY = '2026-10-31' as BusinessDate;
export const MONTHLY_FEE = 2_500;
export const OPENED = {
  on: '2026-09-14' as BusinessDate,
  amount: (n: number) => 400_000 + (n % 50) * 4_000_000 + n * 7,
};
export const PAID_IN = { on: '2026-10-16' as BusinessDate, amount: (n: number) => 250_000 + n };

const POSTINGS_PER_JOURNAL = 500;

/** One of the accounts: the n-th, of the member whose number is `member`. */
export interface Saver {
  readonly n: number;
  readonly id: string;
  readonly member: number;
}

/**
 * A cooperative with so many savings accounts, of four fifths as many members: some have two. Members and accounts are
 * laid down in bulk, the money on them goes through the books. October waits for its end, and no month after it.
 */
export async function manySavers(house: House, accounts: number): Promise<{ coop: TestCooperative; savers: Saver[] }> {
  house.clock.setTo('2026-10-05T02:00:00Z');
  const coop = await house.cooperative();
  await openBooksOf(coop, '2026-01-01' as BusinessDate);
  const terms = termsOf({ startsOn: MONTH, monthlyFee: rupiah(MONTHLY_FEE) });
  const product = await savingsProductIn(coop, { terms });
  // Whatever day the worker's own clock shows: it finds this month's end, and nothing later.
  await house.admin('update platform.day_end_agenda set repeats = false where tenant_id = $1', [coop.id]);

  const members = Math.floor((accounts * 4) / 5);
  const prefix = newId().slice(0, 24);
  await house.admin(bulk(coop.id, product.id, prefix, accounts, members));
  const savers = Array.from({ length: accounts }, (_, index) => {
    const n = index + 1;
    return { n, id: idOf(prefix, 'a', n), member: ((n - 1) % members) + 1 };
  });
  house.clock.setTo('2026-11-21T02:00:00Z');
  for (const { on, amount } of [OPENED, PAID_IN]) await pay(coop, savers, on, amount);
  await house.admin('analyze membership.member, savings.account, ledger.sub_account, ledger.sub_entry');
  return { coop, savers };
}

/** Each account gets its amount on that day, five hundred in one journal. */
function pay(coop: TestCooperative, savers: readonly Saver[], on: BusinessDate, amount: (n: number) => number) {
  const journals: NewSubJournal[] = [];
  for (let from = 0; from < savers.length; from += POSTINGS_PER_JOURNAL)
    journals.push({
      kind: 'SAVINGS_DEPOSIT',
      key: `spec:${on}:${from}`,
      text: 'Setoran',
      bookedOn: on,
      channel: 'PAYROLL',
      postings: savers.slice(from, from + POSTINGS_PER_JOURNAL).map(({ n, id }) => ({
        debit: '1-1110' as const,
        creditSub: id as SubAccountId,
        amount: rupiah(amount(n)),
      })),
    });
  const { house } = coop;
  return coop.run(() =>
    house.get(TenantDatabase).transaction(async (tx) => {
      const posted = await house.get(LedgerService).postAll(tx, journals);
      if (posted instanceof UserError) throw new Error(`These deposits were refused: ${posted.message}`);
    }),
  );
}

function idOf(prefix: string, kind: 'a' | 'b', n: number): string {
  return `${prefix}${kind}${n.toString(16).padStart(11, '0')}`;
}

function bulk(tenant: string, product: string, prefix: string, accounts: number, members: number): string {
  const id = (kind: 'a' | 'b', n: string) => `('${prefix}${kind}' || lpad(to_hex(${n}), 11, '0'))::uuid`;
  const member = id('b', `((n - 1) % ${members}) + 1`);
  return /* sql */ `
    insert into membership.member (tenant_id, id, member_no, full_name, name_key, status, joined_on, created_at)
      select '${tenant}', ${id('b', 'n')}, 'A' || n, 'Siti Aminah', 'siti aminah', 'ACTIVE', '2026-01-01', now() from generate_series(1, ${members}) n;
    insert into ledger.sub_account (tenant_id, id, account_id, member_id, normal_side, opened_at)
      select '${tenant}', ${id('a', 'n')}, a.id, ${member}, 'CREDIT', '2026-09-01' from generate_series(1, ${accounts}) n, ledger.account a
       where a.tenant_id = '${tenant}' and a.number = '2-1010';
    insert into savings.account (tenant_id, id, number, product_id, family, member_id, opened_on, created_at)
      select '${tenant}', ${id('a', 'n')}, 'S-' || lpad(n::text, 6, '0'), '${product}', 'VOLUNTARY', ${member}, '2026-09-01', now() from generate_series(1, ${accounts}) n;
    update ledger.account set is_sub_ledgered = true where tenant_id = '${tenant}' and number = '2-1010';
  `;
}
