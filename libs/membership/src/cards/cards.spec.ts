import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipModule } from '../membership.module.js';
import { MembersService } from '../members/members.service.js';
import { memberIn, memberWithAccountIn } from '../testing/index.js';
import { looksLikeMemberCard } from './card-code.js';
import { MemberCardsService } from './cards.service.js';

describe('the card of a member', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const cards = () => house.get(MemberCardsService);
  const shown = async (coop: TestCooperative, personId: PersonId) =>
    (await coop.run(() => cards().own(), [], { personId }))?.code ?? '';
  const holder = (coop: TestCooperative, code: string) => coop.run(() => cards().holderOf(code), ['CASHIER']);
  const replace = (coop: TestCooperative, memberId: string, requestId = newId(), reason = 'Kartu hilang di pasar') =>
    coop.run(() => cards().replace({ requestId, memberId, reason }));
  const notGood = { code: 'MEMBER_CARD_NOT_GOOD' };

  it('is on his telephone from the first day, and tells the desk who he is', async () => {
    const coop = await house.cooperative();
    const { personId, member } = await memberWithAccountIn(coop);

    const code = await shown(coop, personId);

    expect(looksLikeMemberCard(code)).toBe(true);
    expect(await holder(coop, ` ${code.toLowerCase()} `)).toEqual({
      id: member.id,
      memberNo: member.memberNo,
      fullName: member.fullName,
      status: 'ACTIVE',
    });
  });

  it('is not believed when a sign is changed, when it is the neighbour’s, or when it never was one', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { personId } = await memberWithAccountIn(coop);
    const code = await shown(coop, personId);
    const changed = (at: number) => code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);

    for (const at of [2, 20, 29, 32, 50]) expect(await holder(coop, changed(at))).toMatchObject(notGood);
    expect(await holder(other, code)).toMatchObject(notGood);
    expect(await holder(coop, '0012')).toMatchObject(notGood);
    expect(looksLikeMemberCard('0012')).toBe(false);
  });

  it('ends when it was lost, once however often that is said, and the next one holds', async () => {
    const coop = await house.cooperative();
    const { personId, member } = await memberWithAccountIn(coop);
    const [old, requestId] = [await shown(coop, personId), newId()];

    const replaced = await replace(coop, member.id, requestId);
    const again = await replace(coop, member.id, requestId);

    expect([replaced, again]).toMatchObject([
      { serial: 2, ended: [{ serial: 1, reason: 'Kartu hilang di pasar' }] },
      { serial: 2 },
    ]);
    expect(await holder(coop, old)).toMatchObject(notGood);
    expect(await holder(coop, await shown(coop, personId))).toMatchObject({ id: member.id });
    expect(await replace(coop, member.id, newId(), 'ya')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
  });

  it('ends with the membership, and tells when the member rests', async () => {
    const coop = await house.cooperative();
    const { personId, member } = await memberWithAccountIn(coop);
    const code = await shown(coop, personId);
    const become = (status: 'INACTIVE' | 'LEFT') =>
      coop.run(() =>
        house.get(MembersService).changeStatus({ memberId: member.id, status, leaveReason: 'OWN_REQUEST' }),
      );

    await become('INACTIVE');
    expect(await holder(coop, code)).toMatchObject({ status: 'INACTIVE' });
    await become('LEFT');
    expect(await holder(coop, code)).toMatchObject(notGood);
    expect(await coop.run(() => cards().own(), [], { personId })).toBeNull();
    expect(await replace(coop, member.id)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('comes on paper for many at once, not for the neighbour’s members', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [a, b, strange] = [await memberIn(coop), await memberIn(coop), await memberIn(other)];

    const paper = await coop.run(() => cards().file([a.id, b.id, strange.id], 'a4'));

    expect('content' in paper && paper.content.subarray(0, 4).toString()).toBe('%PDF');
    await expect(coop.run(() => cards().file([strange.id], 'card'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await coop.run(() =>
        cards().file(
          Array.from({ length: 101 }, () => a.id),
          'card',
        ),
      ),
    ).toMatchObject({ code: 'TOO_MANY_CARDS' });
  });
});
