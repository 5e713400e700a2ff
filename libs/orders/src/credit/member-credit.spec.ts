import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { ProofService } from '@lumbung/ledger';
import { memberIn } from '@lumbung/membership/testing';
import { CreditAccounts, PaymentSettingsService } from '@lumbung/payments';
import { UserError, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, openShop, orderIn } from '../testing/index.js';
import type { SetMemberCreditInput } from './member-credit.schema.js';
import { MemberCreditService } from './member-credit.service.js';

describe("a member's credit line, set at the desk", () => {
  const house = startHouse(OrdersModule);
  const set = (coop: TestCooperative, memberId: string, change: Partial<SetMemberCreditInput> = {}) =>
    coop.run(
      () =>
        house
          .get(MemberCreditService)
          .set({ memberId, limit: rupiah(500_000), isActive: true, employer: 'Dinas Pasar', ...change }),
      ['TREASURER'],
    );

  it('carries number and name as the register has them, and is noted in the audit', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });

    expect(await set(coop, member.id)).toMatchObject({
      ...{ memberId: member.id, memberNo: member.memberNo, memberName: 'Siti Aminah' },
      ...{ limit: 500_000, used: 0, available: 500_000, isActive: true, employer: 'Dinas Pasar' },
    });
    const page = await coop.run(() => house.get(CreditAccounts).accounts({ first: 5 }, { search: 'aminah' }));
    expect(page.nodes).toMatchObject([{ memberNo: member.memberNo, memberName: 'Siti Aminah' }]);
    expect(
      await house.admin(
        `select action from platform.audit_record where tenant_id = $1 and action = 'payments.setCredit'`,
        [coop.id],
      ),
    ).toHaveLength(1);
  });

  it('is bought on by that member, and changed when it is set again', async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'MEMBER_CREDIT', isEnabled: true }] }),
    );
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { personId });
    await set(coop, member.id);
    await orderIn(
      coop,
      [{ variantId: await goodsIn(coop, { price: 120_000 }) }],
      { paymentMethod: 'MEMBER_CREDIT' },
      {
        personId,
      },
    );

    expect(await set(coop, member.id, { limit: rupiah(100_000) })).toMatchObject({ used: 120_000, available: 0 });
    const proof = () => coop.run(() => house.get(ProofService).prove());
    expect(await proof()).toMatchObject({ isSound: true });

    // Every register beside the books is held against its accounts: what somebody changes in one of them is found.
    for (const [key, damage] of [
      ['stock', 'update catalog.stock set value = value + 5 where tenant_id = $1'],
      ['memberCredit', 'update payments.credit_purchase set reduced = reduced + 5 where tenant_id = $1'],
    ] as const) {
      await house.admin(damage, [coop.id]);
      expect((await proof())?.checks.find((check) => check.key === key)).toMatchObject({ difference: 5 });
    }
  });

  it('is not opened for an applicant or somebody who left, but can be closed', async () => {
    const coop = await house.cooperative();
    const applicant = await memberIn(coop, { status: 'APPLICANT' });

    expect(await set(coop, applicant.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
    expect(await set(coop, applicant.id, { isActive: false })).toMatchObject({ isActive: false, available: 0 });
  });

  it('keeps to its bounds', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    for (const limit of [rupiah(-1), rupiah(1_000_000_001)])
      expect(await set(coop, id, { limit })).toMatchObject({ code: 'INVALID_INPUT', field: 'limit' });
  });

  it('is one line however often and by however many it is set', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    const answers = await Promise.all([set(coop, id), set(coop, id), set(coop, id, { limit: rupiah(1) })]);

    expect(answers.some((answer) => answer instanceof UserError)).toBe(false);
    expect(await house.admin('select 1 from payments.credit_account where tenant_id = $1', [coop.id])).toHaveLength(1);
  });

  it('does not know members of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id } = await memberIn(coop);

    await expect(set(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
