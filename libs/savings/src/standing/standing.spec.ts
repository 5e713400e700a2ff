import { describe, expect, it } from '@jest/globals';
import { person, PIN, pinOf, type TestPerson } from '@lumbung/identity/testing';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OwnTransfersService } from '../own-transfers/own-transfers.service.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { OwnStandingService } from './own-standing.service.js';
import type { CreateMyStandingInstructionInput, CreateStandingInstructionInput } from './standing.schema.js';
import { StandingInstructionsService } from './standing.service.js';
import type { StandingInstruction } from './standing.types.js';

const day = (text: string) => text as BusinessDate;

describe('standing instructions (perintah tetap)', () => {
  const house = startHouse(SavingsModule);
  const standing = () => house.get(StandingInstructionsService);
  const own = () => house.get(OwnStandingService);

  /** Siti with a PIN, money and a second account, and Budi, at one cooperative, on 21 November. */
  const neighbours = async () => {
    house.clock.setTo('2026-11-21T02:00:00Z');
    const coop = await cooperativeWithBooks(house);
    const product = await savingsProductIn(coop, { name: `Harian ${newId()}`, minimumDeposit: rupiah(5_000) });
    const [siti, budiPerson] = [await person(house, 'Siti Aminah'), await person(house, 'Budi Santoso')];
    await pinOf(house, siti.id);
    const member = await memberIn(coop, { fullName: 'Siti Aminah', personId: siti.id });
    const budi = await memberIn(coop, { fullName: 'Budi Santoso', personId: budiPerson.id });
    const from = await savingsAccountIn(coop, { productId: product.id, memberId: member.id, balance: 500_000 });
    const second = await savingsAccountIn(coop, { productId: product.id, memberId: member.id });
    const his = await savingsAccountIn(coop, { productId: product.id, memberId: budi.id });
    return { coop, siti, budiPerson, member, budi, from, second, his };
  };
  type Neighbours = Awaited<ReturnType<typeof neighbours>>;
  const create = ({ coop, from, second }: Neighbours, given: Partial<CreateStandingInstructionInput> = {}) =>
    coop.run(() =>
      standing().create({
        requestId: newId(),
        fromAccountId: from.id,
        toAccountId: second.id,
        amount: rupiah(25_000),
        day: 5,
        ...given,
      }),
    );
  const createOwn = (
    { coop, from, siti }: Neighbours,
    given: Partial<CreateMyStandingInstructionInput>,
    who: TestPerson = siti,
  ) =>
    who.in(coop, () =>
      own().create(
        { requestId: newId(), fromAccountId: from.id, amount: rupiah(25_000), day: 5, stepUp: { pin: PIN }, ...given },
        who.id,
      ),
    );
  const listed = (coop: TestCooperative) => coop.run(() => standing().page({ first: 10 }));

  it('are set by an officer, say when they are due next, and are listed with what became of them', async () => {
    const here = await neighbours();

    const made = (await create(here, { day: 31, note: 'Tabungan anak' })) as StandingInstruction;

    expect(made).toMatchObject({
      memberName: 'Siti Aminah',
      dueOn: '2026-11-30',
      state: 'ACTIVE',
      retryDays: 3,
      byMember: false,
      runs: [],
      isBehind: false,
    });
    expect((await listed(here.coop)).nodes).toMatchObject([{ id: made.id, note: 'Tabungan anak' }]);
    const found = (search: string) => here.coop.run(() => standing().page({ first: 10 }, { search }));
    expect((await found('aminah')).nodes).toHaveLength(1);
    expect((await found('%')).nodes).toEqual([]);
  });

  it('are set once when asked twice, also at once', async () => {
    const here = await neighbours();
    const requestId = newId();

    const both = await Promise.all([create(here, { requestId }), create(here, { requestId })]);

    expect(new Set(both.map((one) => (one as StandingInstruction).id)).size).toBe(1);
    expect((await listed(here.coop)).nodes).toHaveLength(1);
    await expect(create(here, { requestId, day: 6 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuse what could never be moved', async () => {
    const here = await neighbours();
    const principal = await savingsAccountIn(here.coop, { family: 'PRINCIPAL', memberId: here.member.id });
    const mandatory = await savingsAccountIn(here.coop, { family: 'MANDATORY', memberId: here.member.id });
    const field = async (given: Partial<CreateStandingInstructionInput>) =>
      ((await create(here, given)) as unknown as { field: string | null }).field;

    expect(await field({ amount: rupiah(0) })).toBe('amount');
    expect(await field({ amount: rupiah(4_999) })).toBe('amount');
    expect(await field({ toAccountId: here.from.id })).toBe('toAccountId');
    expect(await field({ toAccountId: principal.id })).toBe('toAccountId');
    expect(await field({ fromAccountId: mandatory.id })).toBe('fromAccountId');
    expect(await field({ startsOn: day('2026-11-20') })).toBe('startsOn');
    expect(await field({ endsOn: day('2026-12-04') })).toBe('endsOn');
    expect(await create(here, { toAccountId: mandatory.id, endsOn: day('2026-12-05') })).toMatchObject({
      dueOn: '2026-12-05',
    });
  });

  it('are not set by an officer out of an account of his own; by another, or with his own PIN, they are', async () => {
    const here = await neighbours();
    const at = (given: Partial<CreateStandingInstructionInput>, personId: string) => {
      const input = { requestId: newId(), fromAccountId: here.from.id, toAccountId: here.his.id, ...given };
      const terms = { amount: rupiah(25_000), day: 5 };
      return here.coop.run(() => standing().create({ ...input, ...terms }), ['CASHIER'], {
        personId: personId as never,
      });
    };

    for (const toAccountId of [here.his.id, here.second.id])
      expect(await at({ toAccountId }, here.siti.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'fromAccountId' });
    expect((await listed(here.coop)).nodes).toEqual([]);
    expect(await at({}, here.budiPerson.id)).toMatchObject({ state: 'ACTIVE' });
    expect(await createOwn(here, { toAccountId: here.second.id })).toMatchObject({ byMember: true });
    expect(await at({ fromAccountId: here.his.id, toAccountId: here.from.id }, here.siti.id)).toMatchObject({
      state: 'ACTIVE',
    });
    const there = await neighbours();
    await expect(
      there.coop.run(() =>
        standing().create({
          ...{
            requestId: newId(),
            fromAccountId: here.from.id,
            toAccountId: there.his.id,
            amount: rupiah(25_000),
            day: 5,
          },
        }),
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are at most twenty for a member', async () => {
    const here = await neighbours();
    for (let n = 1; n <= 20; n++) expect(await create(here, { day: n })).toMatchObject({ state: 'ACTIVE' });

    expect(await create(here)).toMatchObject({ code: 'INVALID_INPUT', field: 'fromAccountId' });
  });

  it('are set by the member himself with his PIN, between his own accounts', async () => {
    const here = await neighbours();

    expect(await createOwn(here, { toAccountId: here.second.id, stepUp: null })).toMatchObject({
      code: 'STEP_UP_REQUIRED',
    });
    expect(await createOwn(here, { toAccountId: here.second.id, stepUp: { pin: '000000' } })).toMatchObject({
      code: 'STEP_UP_REFUSED',
    });
    expect(await createOwn(here, {})).toMatchObject({ code: 'INVALID_INPUT', field: 'toAccountId' });
    const made = (await createOwn(here, { toAccountId: here.second.id })) as StandingInstruction;

    expect(made).toMatchObject({ byMember: true, to: { number: here.second.number } });
    const mine = () => here.siti.in(here.coop, () => own().mine(here.siti.id));
    expect(await mine()).toMatchObject([{ id: made.id }]);
    expect(await here.siti.in(here.coop, () => own().cancel(made.id, here.siti.id))).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await mine()).toMatchObject([{ state: 'CANCELLED', dueOn: null }]);
  });

  it('go to another member by a token only, within what may go to others in a day, his name half hidden', async () => {
    const here = await neighbours();
    const token = async () => {
      const found = await here.siti.in(here.coop, () =>
        house.get(OwnTransfersService).recipient(here.budi.memberNo, here.siti.id),
      );
      return (found as { token: string }).token;
    };
    await expect(createOwn(here, { toAccountId: here.his.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const made = await createOwn(here, { recipient: await token() });

    expect(made).toMatchObject({ to: { number: null, accountId: null, ownerName: 'Bu** Sa*****' } });
    await here.coop.run(() => house.get(TransferRulesService).set({ perDay: rupiah(20_000) }));
    expect(await createOwn(here, { recipient: await token() })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'amount',
    });
    await expect(createOwn(here, { recipient: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('end when they are cancelled, once, and say who did and why', async () => {
    const here = await neighbours();
    const { id } = (await create(here)) as StandingInstruction;
    const cancel = (reason: string) => here.coop.run(() => standing().cancel({ instructionId: id, reason }));

    expect(await cancel('Atas permintaan anggota')).toMatchObject({ state: 'CANCELLED', endedByName: 'Uji Coba' });
    expect(await cancel('Lagi')).toMatchObject({ endReason: 'Atas permintaan anggota' });
  });

  it('are not known to another cooperative, nor to another member', async () => {
    const here = await neighbours();
    const other = await neighbours();
    const { id } = (await create(here)) as StandingInstruction;
    const missing = { code: 'NOT_FOUND' };

    await expect(other.coop.run(() => standing().one(id))).rejects.toMatchObject(missing);
    await expect(other.coop.run(() => standing().cancel({ instructionId: id }))).rejects.toMatchObject(missing);
    await expect(create(other, { toAccountId: here.second.id })).rejects.toMatchObject(missing);
    await expect(create(other, { fromAccountId: here.from.id })).rejects.toMatchObject(missing);
    const budi = here.budiPerson;
    await expect(budi.in(here.coop, () => own().myOne(id, budi.id))).rejects.toMatchObject(missing);
    await expect(budi.in(here.coop, () => own().cancel(id, budi.id))).rejects.toMatchObject(missing);
    await pinOf(house, budi.id);
    await expect(createOwn(here, { toAccountId: here.his.id }, budi)).rejects.toMatchObject(missing);
    expect((await listed(other.coop)).nodes).toEqual([]);
  });
});
