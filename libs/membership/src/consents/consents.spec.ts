import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipDeskService } from '../applications/membership-desk.service.js';
import { MembershipModule } from '../membership.module.js';
import { MembersService } from '../members/members.service.js';
import { approvedIn, consentIn, memberWithAccountIn } from '../testing/index.js';
import { ConsentsService } from './consents.service.js';
import type { MemberConsent } from './consents.types.js';

const OTHER_WORDS = 'Saya setuju data saya dipakai untuk simpanan dan untuk kabar koperasi.';

describe('consent to the use of one’s data (persetujuan data pribadi)', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const consents = () => house.get(ConsentsService);
  const seen = (coop: TestCooperative, memberId: string) => coop.run(() => consents().of(memberId));
  const given = ({ steps }: MemberConsent) => steps.map(({ isGiven }) => isGiven);
  /** Somebody who agreed when an officer wrote his application down, with an account of his own. */
  const taken = async (coop: TestCooperative) => {
    const memberId = await approvedIn(coop);
    const personId = newId<'Person'>() as PersonId;
    await house.admin('update membership.member set person_id = $2 where id = $1', [memberId, personId]);
    const as = <T>(work: () => Promise<T>) => coop.run(work, [], { personId, displayName: 'Siti' });
    return {
      memberId,
      as,
      withdraw: (requestId = newId()) => as(() => consents().withdraw({ requestId })),
      give: (text: string, requestId = newId()) => as(() => consents().give({ requestId, text })),
    };
  };

  it('is taken back and given anew by the member; each step is kept with its day and words, and officers see it', async () => {
    const coop = await house.cooperative();
    const { memberId, as, withdraw, give } = await taken(coop);
    const before = await seen(coop, memberId);
    expect(before).toMatchObject({ isGiven: true, steps: [{ enteredByName: 'Uji Coba' }] });

    expect(await withdraw()).toMatchObject({ isGiven: false });
    house.clock.advance({ days: 2 });
    expect(await give(before.askedText)).toMatchObject({ isGiven: true });

    const after = await seen(coop, memberId);
    expect(given(after)).toEqual([true, false, true]);
    expect(after.steps.map(({ text }) => text)).toEqual([before.askedText, before.askedText, before.askedText]);
    expect(after.steps[2]).toEqual(before.steps[0]);
    expect(after).toEqual(await as(() => consents().mine()));
    const [days] = await house.admin<{ days: number }>(
      'select extract(day from max(at) - min(at))::integer as days from membership.consent_step where member_id = $1',
      [memberId],
    );
    expect(days?.days).toBe(2);
    const audit = await house.admin<{ action: string }>(
      `select action from platform.audit_record where tenant_id = $1 and subject_id = $2 and action like '%Consent' order by seq`,
      [coop.id, memberId],
    );
    expect(audit.map(({ action }) => action)).toEqual(['membership.withdrawMyConsent', 'membership.giveMyConsent']);
  });

  it('is never changed or taken away, not even by the house', async () => {
    const [rights] = await house.admin<{ mayChange: boolean }>(
      `select has_table_privilege('lumbung_app', 'membership.consent_step', 'update, delete') as "mayChange"`,
    );
    expect(rights?.mayChange).toBe(false);
  });

  it('is one step however often it is asked for, and of two at once one', async () => {
    const coop = await house.cooperative();
    const { memberId, withdraw } = await taken(coop);
    const requestId = newId();

    await withdraw(requestId);
    expect(await withdraw(requestId)).toMatchObject({ isGiven: false });
    expect(await withdraw()).toMatchObject({ code: 'CONSENT_NOT_GIVEN' });
    expect(given(await seen(coop, memberId))).toEqual([false, true]);

    const other = await taken(coop);
    const both = await Promise.all([other.withdraw(), other.withdraw()]);
    expect(both.map((answer) => ('code' in answer ? answer.code : 'OK')).sort()).toEqual(['CONSENT_NOT_GIVEN', 'OK']);
  });

  it('is given to the words that are asked for today, as a browser sends them, and to the same words once', async () => {
    const coop = await house.cooperative();
    const { give } = await taken(coop);
    const words = `${OTHER_WORDS}\nSaya dapat menariknya kapan saja.`;
    await coop.run(() => house.get(MembershipDeskService).update({ consentText: words }));

    expect(await give('Saya setuju')).toMatchObject({ code: 'CONSENT_TEXT_CHANGED', askedText: words });
    expect(await give(words.replace('\n', '\r\n'))).toMatchObject({ isGiven: true, steps: [{ text: words }, {}] });
    expect(await give(words)).toMatchObject({ code: 'CONSENT_ALREADY_GIVEN' });
  });

  it('can be given by who was a member before any was kept', async () => {
    const coop = await house.cooperative();
    const { member, as } = await memberWithAccountIn(coop);
    expect(await seen(coop, member.id)).toMatchObject({ isGiven: false, steps: [] });
    expect(await as(() => consents().withdraw({ requestId: newId() }))).toMatchObject({ code: 'CONSENT_NOT_GIVEN' });

    await consentIn(coop, as);

    expect(await seen(coop, member.id)).toMatchObject({ isGiven: true, steps: [{ applicationNumber: null }] });
  });

  it('is nobody’s who is no member here, who left, or whom another cooperative knows', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { member, personId, as } = await memberWithAccountIn(coop);
    const { memberId } = await taken(coop);
    const asThere = <T>(work: () => Promise<T>) => other.run(work, [], { personId });

    expect(await asThere(() => consents().mine())).toBeNull();
    expect(await asThere(() => consents().withdraw({ requestId: newId() }))).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(seen(other, memberId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(given(await seen(coop, memberId))).toEqual([true]);

    await coop.run(() =>
      house.get(MembersService).changeStatus({ memberId: member.id, status: 'LEFT', leaveReason: 'OWN_REQUEST' }),
    );
    expect(await as(() => consents().mine())).toBeNull();
  });

  it('costs the same to read, however long its history', async () => {
    const coop = await house.cooperative();
    const { as, withdraw, give } = await taken(coop);
    const read = () => house.statementsOf(() => as(() => consents().mine()));
    const short = await read();

    const { askedText } = (await withdraw()) as MemberConsent;
    for (let time = 0; time < 5; time++) {
      await give(askedText);
      await withdraw();
    }

    expect(await read()).toHaveLength(short.length);
  });
});
