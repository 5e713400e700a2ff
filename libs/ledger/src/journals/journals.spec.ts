import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { PLANNINGS, rowsRead, startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes } from '../accounts/account-codes.js';
import { LedgerModule } from '../ledger.module.js';
import { openBooksOf } from '../testing/index.js';
import { JournalsService, NEWEST_FIRST } from './journals.service.js';
import { LedgerService } from './ledger.service.js';

describe('the list of two thousand journals', () => {
  const JOURNALS = 2_000;
  const house = startHouse(LedgerModule);
  let coop: TestCooperative;

  beforeAll(async () => {
    coop = await house.cooperative();
    await openBooksOf(coop);
    const journals = Array.from({ length: JOURNALS }, (_, n) => ({
      kind: 'OTHER' as const,
      key: `spec:${newId()}`,
      text: `Hibah ${n}`,
      postings: [{ debit: accountCodes.CASH_ON_HAND, credit: accountCodes.DONATED_CAPITAL, amount: rupiah(1_000) }],
    }));
    for (let done = 0; done < JOURNALS; done += 500)
      await coop.run(() =>
        house
          .get(TenantDatabase)
          .transaction((tx) => house.get(LedgerService).postAll(tx, journals.slice(done, done + 500))),
      );
    await house.admin('analyze ledger.journal; analyze ledger.posting');
  }, 60_000);

  it('goes back page by page without a gap, and forward again', async () => {
    const page = (args: object) => coop.run(() => house.get(JournalsService).journals(args, null, false));
    const first = await page({ first: 20 });
    const next = await page({ first: 20, after: first.pageInfo.endCursor });
    const back = await page({ last: 20, before: next.pageInfo.startCursor });

    expect(new Set([...first.nodes, ...next.nodes].map(({ id }) => id)).size).toBe(40);
    expect(back.nodes).toEqual(first.nodes);
  });

  it('reads the journals of the page and no more, wherever it is and however the statement is planned', async () => {
    const [deep] = await house.admin<{ bookedOn: string; id: string }>(
      `select booked_on::text as "bookedOn", id from ledger.journal where tenant_id = $1 order by booked_on desc, id desc offset ${JOURNALS - 100} limit 1`,
      [coop.id],
    );
    const places = [
      [null, null],
      [deep?.bookedOn ?? '', deep?.id ?? ''],
    ] as const;
    for (const [bookedOn, id] of places)
      for (const planning of PLANNINGS) {
        const asked = { text: NEWEST_FIRST, values: [null, null, null, null, null, bookedOn, id, 21] };
        const read = await rowsRead(house, coop, asked, planning);
        expect([read.get('journal'), read.get('posting')]).toEqual([21, 21]);
      }
  });
});
