import { describe, expect, it } from '@jest/globals';
import { cooperativeSignedUp } from '@lumbung/events';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { AuditService, EventDelivery, permissionsOf, TenantDatabase, translate } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { BooksService } from '../accounts/books.service.js';
import type { JournalKind } from '../journals/journal-kind.js';
import { LedgerService } from '../journals/ledger.service.js';
import { LedgerModule } from '../ledger.module.js';
import { balanceOf, openBooksOf, postedIn } from '../testing/index.js';
import { ControlProofs } from './control-proofs.js';
import { ProofService } from './proof.service.js';

describe('the nightly proof of the books', () => {
  const house = startHouse(LedgerModule);
  const withJournals = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    for (const bookedOn of ['2026-11-03', '2026-11-20', '2026-11-21'] as BusinessDate[])
      await postedIn(coop, { bookedOn });
    return coop;
  };

  it('keeps the balances up to yesterday and finds everything sound', async () => {
    const coop = await withJournals();

    await house.get(EventDelivery).runTask(coop.id, 'ledger.proof', {});

    const proof = await coop.run(() => house.get(ProofService).latest());
    expect(proof).toMatchObject({
      businessDate: '2026-11-20',
      isSound: true,
      checks: [
        { key: 'trialBalance', isSound: true, difference: 0, checkedRows: 2 },
        { key: 'cachedBalances', isSound: true, difference: 0, checkedRows: 4 },
        { key: 'postings', isSound: true, difference: 0, checkedRows: 3 },
        { key: 'subAccounts', isSound: true, difference: 0, checkedRows: 0 },
        { key: 'subControls', isSound: true, difference: 0, checkedRows: 0 },
        { key: 'subHolds', isSound: true, difference: 0, checkedRows: 0 },
        { key: 'hashChain', isSound: true, difference: 0, checkedRows: 1 },
      ],
    });
    expect(
      await house.admin(
        'select day::text as day from ledger.daily_balance where tenant_id = $1 group by day order by day',
        [coop.id],
      ),
    ).toEqual([{ day: '2026-11-03' }, { day: '2026-11-20' }]);
  });

  it.each([
    [
      'a kept balance that somebody changed',
      'cachedBalances',
      `update ledger.daily_balance set balance = balance + 5 where tenant_id = $1 and day = '2026-11-20'`,
    ],
    [
      'a kept balance that is missing',
      'cachedBalances',
      `delete from ledger.daily_balance where tenant_id = $1 and day = '2026-11-03'`,
    ],
    [
      'a posting that vanished',
      'postings',
      `delete from ledger.posting where tenant_id = $1 and booked_on = '2026-11-21'`,
    ],
    [
      'a posting whose amount was changed',
      'cachedBalances',
      `update ledger.posting set amount = amount + 1 where tenant_id = $1 and booked_on = '2026-11-03'`,
    ],
    [
      'an audit record that was rewritten',
      'hashChain',
      `update platform.audit_record set action = 'ledger.nothing' where tenant_id = $1 and seq = 1`,
    ],
  ])('finds %s', async (_name, key, damage) => {
    const coop = await withJournals();
    await coop.run(() => house.get(ProofService).prove());
    await house.admin(`set session_replication_role = replica; ${damage.replaceAll('$1', `'${coop.id}'`)}`);

    const proof = await coop.run(() => house.get(ProofService).prove());

    expect(proof?.isSound).toBe(false);
    expect(proof?.checks.filter(({ isSound }) => !isSound).map((check) => check.key)).toContain(key);
  });

  it('leaves what officers booked by hand out of what a register has to tell', async () => {
    const coop = await withJournals();
    const { MEMBER_PURCHASE_RECEIVABLES, OPENING_BALANCE, SALES_TO_MEMBERS } = accountCodes;
    const owe = (kind: JournalKind, credit: AccountCode, amount: number) =>
      postedIn(coop, { kind, postings: [{ debit: MEMBER_PURCHASE_RECEIVABLES, credit, amount: rupiah(amount) }] });
    await owe('OPENING', OPENING_BALANCE, 900);
    await owe('SALE', SALES_TO_MEMBERS, 70);
    const found = async (register: string) => {
      const controls = new ControlProofs();
      controls.add({ key: 'owed', accounts: [MEMBER_PURCHASE_RECEIVABLES], isAll: false, register });
      const proof = new ProofService(
        house.get(TenantDatabase),
        house.clock,
        house.get(LedgerService),
        house.get(BooksService),
        controls,
        house.get(AuditService),
      );
      return (await coop.run(() => proof.prove()))?.checks.find(({ key }) => key === 'owed');
    };

    expect(await found('select 70 as amount, 3 as checked')).toMatchObject({ isSound: true, checkedRows: 3 });
    expect(await found('select 60 as amount, 3 as checked')).toMatchObject({ isSound: false, difference: 10 });
  });

  it('proves nothing for a cooperative without books', async () => {
    const coop = await house.cooperative();

    expect(await coop.run(() => house.get(ProofService).prove())).toBeNull();
  });

  it('is made as soon as the worker comes to it when somebody asks, once for two who ask', async () => {
    const [coop, other] = [await withJournals(), await withJournals()];

    await coop.run(() => house.get(ProofService).request(), ['SUPERVISOR']);
    await coop.run(() => house.get(ProofService).request(), ['TREASURER']);

    const keys = [coop, other].map(({ id }) => `${id} ledger.proof`);
    expect(await house.admin('select key from graphile_worker._private_jobs where key = any ($1)', [keys])).toEqual([
      { key: keys[0] },
    ]);
  });

  it('says of each thing it looks at what that means, in both languages', async () => {
    const coop = await withJournals();
    const checks = (await coop.run(() => house.get(ProofService).prove()))?.checks ?? [];

    for (const locale of ['id', 'en'] as const)
      for (const { key } of checks)
        for (const text of [`ledger.proof.${key}`, `ledger.proofMeaning.${key}`])
          expect(translate(text, locale)).not.toBe(text);
  });

  it('is kept, newest first, for the cooperative itself', async () => {
    const [mine, other] = [await withJournals(), await withJournals()];
    await mine.run(() => house.get(ProofService).prove());
    await mine.run(() => house.get(ProofService).prove());

    const page = await mine.run(() => house.get(ProofService).proofs({ first: 1 }));

    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(await mine.run(() => house.get(ProofService).latest())).toEqual(page.nodes[0]);
    expect(await other.run(() => house.get(ProofService).latest())).toBeNull();
  });
});

describe('opening the books', () => {
  const house = startHouse(LedgerModule);

  it('happens when a cooperative signs up, with the whole standard chart, also when the news comes twice', async () => {
    const coop = await house.cooperative('DRAFT');
    const signUp = cooperativeSignedUp({
      cooperativeId: coop.id,
      slug: coop.tenant.slug,
      name: 'Koperasi',
      ownerPersonId: newId(),
    });
    await coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await tx.rows('select $1::uuid as tenant_id');
        tx.emit(signUp);
        tx.emit(signUp);
      }),
    );

    await house.deliverEverything();

    const opened = await house.admin('select number from ledger.account where tenant_id = $1 order by number', [
      coop.id,
    ]);
    expect(opened).toEqual(await house.admin('select number from ledger.account_template order by number'));
    expect(opened.length).toBeGreaterThan(80);
    await postedIn(coop);
    expect(await balanceOf(coop, accountCodes.CASH_ON_HAND)).toEqual(rupiah(100_000));
  });

  it('gives reading to the supervisor, and reversing and closing to those who keep the books', () => {
    const allowed = (role: string) =>
      [...permissionsOf([role])].filter((permission) => permission.startsWith('ledger.')).sort();

    expect(allowed('SUPERVISOR')).toEqual(['ledger.read']);
    expect(allowed('TREASURER')).toEqual([
      'ledger.approve',
      'ledger.chart',
      'ledger.close',
      'ledger.read',
      'ledger.reverse',
      'ledger.write',
    ]);
    expect([...allowed('CASHIER'), ...allowed('SELLER'), ...allowed('MEMBER')]).toEqual([]);
  });
});
