import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { subAccountOf } from '@lumbung/ledger/testing';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '../moves/moves.service.js';
import { cooperativeWithBooks } from './index.js';

/** An account that was opened on that day, or before it. */
export async function openedBy(coop: TestCooperative, accountId: string, day: string): Promise<void> {
  await coop.house.admin('update savings.account set opened_on = least(opened_on, $2::date) where id = $1', [
    accountId,
    day,
  ]);
}

/** What specs of a month's end do and look at. */
export function monthsOf(house: House) {
  return {
    /** A cooperative with books, on 21 November 2026, with nothing on the agenda of anybody. */
    begin: async () => {
      house.clock.setTo('2026-11-21T02:00:00Z');
      await house.admin('delete from platform.day_end_agenda');
      return cooperativeWithBooks(house);
    },
    endOf: async (month: '2026-11' | '2026-12' | '2027-01') => {
      house.clock.setTo(
        { '2026-11': '2026-12-01', '2026-12': '2027-01-01', '2027-01': '2027-02-01' }[month] + 'T03:00:00Z',
      );
      await house.endDays();
    },
    /** Money in, or below zero out, by bank, counting from a day; the account is as old as that. */
    move: async (coop: TestCooperative, accountId: string, amount: number, valueOn: string) => {
      const moves = house.get(SavingsMovesService);
      const input = { requestId: newId(), accountId, valueOn: valueOn as BusinessDate, money: 'BANK' as const };
      await openedBy(coop, accountId, valueOn);
      const answer = await coop.run(() =>
        amount > 0
          ? moves.deposit({ ...input, amount: rupiah(amount) })
          : moves.withdraw({ ...input, amount: rupiah(-amount) }),
      );
      if (!('__typename' in answer)) throw new Error(answer.message);
      return answer;
    },
    earned: (coop: TestCooperative) =>
      house.admin<Record<string, unknown>>(
        `select e.posted_on::text as "postedOn", e.month::text as month, e.kind, e.amount::int, e.tax::int
           from savings.earning e join savings.account a on (a.tenant_id, a.id) = (e.tenant_id, e.account_id)
          where e.tenant_id = $1 order by a.number, e.posted_on, e.month`,
        [coop.id],
      ),
    slips: (coop: TestCooperative) =>
      house.admin<Record<string, unknown>>(
        `select s.number, s.revision, s.gross::int, s.rate_percent::float as rate, s.tax::int
           from savings.withholding_slip s where s.tenant_id = $1 order by s.number, s.revision`,
        [coop.id],
      ),
    balance: async (coop: TestCooperative, id: string) => (await subAccountOf(coop, id as never))?.balance,
    /** Steps that are not done. */
    problems: (coop: TestCooperative) =>
      house.admin(
        `select s.name, s.problem from platform.day_end_step s where s.tenant_id = $1 and s.state <> 'DONE'`,
        [coop.id],
      ),
  };
}
