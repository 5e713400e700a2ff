import { afterEach, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { LedgerModule } from '../ledger.module.js';
import { balanceOf, openBooksOf, postedIn, trialDifference } from '../testing/index.js';
import { ChartService } from './chart.service.js';

const GAINED: AccountCode = '4-8010';

describe('a standard chart that grows', () => {
  const house = startHouse(LedgerModule);
  afterEach(() => house.admin('delete from ledger.account_template where number = $1', [GAINED]));

  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const own = async (coop: TestCooperative, number: AccountCode, name: string) => {
    const account = await coop.run(() => house.get(ChartService).add({ requestId: newId(), number, name }));
    if ('code' in account) throw new Error(account.message);
    return account.id;
  };
  const earned = (coop: TestCooperative, credit: AccountCode, amount: number) =>
    postedIn(coop, { postings: [{ debit: accountCodes.CASH_ON_HAND, credit, amount: rupiah(amount) }] });
  const chart = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(AccountsService).accounts())).filter(({ number }) => number.startsWith('4-80'));
  const gains = () =>
    house.admin(
      `insert into ledger.account_template (number, name, normal_side, business, is_needed) values ($1, 'Hibah usaha', 'CREDIT', 'SHARED', true)`,
      [GAINED],
    );

  it('takes over no account a cooperative made: that one moves to the next free number with all its bookings', async () => {
    const [coop, other] = [await withBooks(), await withBooks()];
    const rent = await own(coop, GAINED, 'Sewa lapak');
    await own(coop, '4-8011', 'Sewa tenda');
    await earned(coop, GAINED, 70_000);
    await gains();

    await house.admin('select ledger.extend_charts()');
    await earned(coop, GAINED, 5_000);

    expect(await chart(coop)).toMatchObject([
      { number: GAINED, name: 'Hibah usaha', isStandard: true, isNeeded: true },
      { number: '4-8011', name: 'Sewa tenda', isStandard: false },
      { id: rent, number: '4-8012', name: 'Sewa lapak', isStandard: false },
    ]);
    expect(await balanceOf(coop, '4-8012')).toEqual(rupiah(70_000));
    expect(await balanceOf(coop, GAINED)).toEqual(rupiah(5_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(await chart(other)).toMatchObject([{ number: GAINED, isStandard: true }]);
    expect(
      await house.admin(
        `select tenant_id, subject_id, detail from platform.audit_record where action = 'ledger.renumberAccount'`,
      ),
    ).toMatchObject([
      { tenant_id: coop.id, subject_id: rent, detail: { before: { number: GAINED }, after: { number: '4-8012' } } },
    ]);
  });

  it('does so as well where books are opened again, and moves nothing a second time', async () => {
    const coop = await withBooks();
    const rent = await own(coop, GAINED, 'Sewa lapak');
    await gains();

    await openBooksOf(coop);
    await openBooksOf(coop);
    await house.admin('select ledger.extend_charts()');

    expect(await chart(coop)).toMatchObject([
      { number: GAINED, isStandard: true },
      { id: rent, number: '4-8011', isStandard: false },
    ]);
  });
});
