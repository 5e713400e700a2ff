import { beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { Money, newId, rupiah } from '@lumbung/kernel';
import { permissionsOf, type Principal } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembersService } from '../members/members.service.js';
import { MembershipModule } from '../membership.module.js';
import { memberIn } from '../testing/index.js';
import { AdmissionService } from './admission.service.js';
import { ApplicantService } from './applicant.service.js';
import { ApplicationReadsService } from './application-reads.service.js';
import type { ApplicationReceived, MembershipApplication } from './application.types.js';
import type {
  ApplicationFormInput,
  ApplyForMembershipInput,
  ConfirmPrincipalPaidInput,
} from './applications.inputs.js';
import { ApplicationsService } from './applications.service.js';
import { MembershipDeskService } from './membership-desk.service.js';
import { PrincipalShares } from './principal-shares.js';

const NIK = '3575044101900001';
let phones = 0;
const form = (more: Partial<ApplicationFormInput> = {}): ApplicationFormInput => ({
  fullName: 'Siti Aminah',
  phone: `+62800000${String(++phones).padStart(4, '0')}`,
  hasConsented: true,
  ...more,
});

describe('becoming a member', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  /** Who has not paid his principal share yet, as the books of the cooperative would say. */
  const owing = new Set<string | null>();
  beforeAll(() =>
    house.get(PrincipalShares).register({
      outstandingOf: (_tx, memberId) => Promise.resolve(owing.has(memberId) ? rupiah(60_000) : Money.zero),
    }),
  );
  const apply = (
    coop: TestCooperative,
    more: Partial<ApplyForMembershipInput> = {},
    person: Partial<Principal> | null = null,
  ) =>
    coop.run(
      () => house.get(ApplicantService).apply({ requestId: newId(), form: form(), ...more }),
      person ? [] : null,
      person ?? {},
    );
  const received = async (...asked: Parameters<typeof apply>) => (await apply(...asked)) as ApplicationReceived;
  const queue = (coop: TestCooperative, states?: MembershipApplication['state'][]) =>
    coop.run(() => house.get(ApplicationReadsService).list({ states }, { first: 20 }, { steps: true, total: true }));
  const first = async (coop: TestCooperative) => (await queue(coop)).nodes[0] as MembershipApplication;
  const officer = (coop: TestCooperative) => ({
    enter: (kind: 'REGULAR' | 'ASSOCIATE' = 'REGULAR', person: Partial<Principal> = {}, more = {}) =>
      coop.run(
        () => house.get(ApplicationsService).enter({ requestId: newId(), kind, form: form(more) }),
        ['OWNER'],
        person,
      ) as Promise<MembershipApplication>,
    approve: (applicationId: string, person: Partial<Principal> = {}, confirmDuplicate = false) =>
      coop.run(() => house.get(ApplicationsService).approve({ applicationId, confirmDuplicate }), ['OWNER'], person),
    ask: (applicationId: string, message = 'Mohon lengkapi NIK Anda') =>
      coop.run(() => house.get(ApplicationsService).return({ applicationId, message })),
    decline: (applicationId: string, message = 'Di luar wilayah kerja') =>
      coop.run(() => house.get(ApplicationsService).decline({ applicationId, message })),
    paid: (memberId: string | null, more: Partial<ConfirmPrincipalPaidInput> = {}) =>
      coop.run(() =>
        house
          .get(AdmissionService)
          .confirmPrincipalPaid({ requestId: newId(), memberId: memberId ?? '', receiptNo: 'KW-001', ...more }),
      ),
  });
  const own = (coop: TestCooperative, token: string) => coop.run(() => house.get(ApplicantService).own(token), null);

  it('leads from the shop through the board and the principal share into the register', async () => {
    const coop = await house.cooperative();
    const office = officer(coop);
    const { token, number } = await received(coop, {
      form: form({
        email: 'siti@contoh.id',
        address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' },
        particulars: { nationalIdNo: NIK, birthOn: '1990-01-01', sex: 'FEMALE', mothersMaidenName: 'Sumiati' },
      }),
    });
    const waiting = await first(coop);

    const approved = (await office.approve(waiting.id)) as MembershipApplication;
    const applicant = await coop.run(() => house.get(MemberReadsService).one(approved.memberId ?? ''));
    const admitted = await office.paid(approved.memberId);

    expect(waiting).toMatchObject({
      number,
      state: 'SUBMITTED',
      channel: 'ONLINE',
      nationalIdNoMasked: '************0001',
    });
    expect(applicant).toMatchObject({
      memberNo: '0001',
      status: 'APPLICANT',
      emailMasked: 's•••@contoh.id',
      address: { regionCode: '35.75.04.1003' },
      particulars: { birthOn: '1990-01-01', nationalIdNoMasked: '************0001', hasMothersMaidenName: true },
    });
    expect(admitted).toMatchObject({ status: 'ACTIVE', joinedOn: '2026-11-21' });
    expect(await own(coop, token)).toMatchObject({ number, state: 'ADMITTED', stateLabel: 'Diterima sebagai anggota' });
    expect((await first(coop)).steps.map(({ state }) => state)).toEqual(['SUBMITTED', 'APPROVED', 'ADMITTED']);
    const news = await house.admin<{ type: string }>(
      `select type from platform.outbox_event where tenant_id = $1 and type like 'member.%' order by id`,
      [coop.id],
    );
    expect(news.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'member.registered',
        'member.approved',
        'member.statusChanged',
        'member.principalConfirmed',
      ]),
    );
  });

  it('seals what an applicant entrusts, and keeps what he agreed to', async () => {
    const coop = await house.cooperative();
    const phone = '+628000007777';
    await received(coop, { form: form({ phone, email: 'siti@contoh.id', particulars: { nationalIdNo: NIK } }) });

    const rows = await house.admin(`select * from membership.application where tenant_id = $1`, [coop.id]);

    expect(JSON.stringify(rows)).not.toMatch(/8000007777|siti@contoh|3575044101900001/);
    expect(await first(coop)).toMatchObject({
      consentText: expect.stringContaining('Saya setuju'),
      consentedAt: expect.anything(),
    });
  });

  it('gives one application and one token to a request that is repeated', async () => {
    const coop = await house.cooperative();
    const asked = { requestId: newId(), form: form() };

    const [a, b] = await Promise.all([received(coop, asked), received(coop, asked)]);

    expect(b).toEqual(a);
    expect((await queue(coop)).totalCount).toBe(1);
  });

  it('asks back, takes the answer with a corrected form, and shows the applicant what is asked', async () => {
    const coop = await house.cooperative();
    const { token } = await received(coop);
    const { id } = await first(coop);
    const answer = (more = {}) =>
      coop.run(() => house.get(ApplicantService).answer({ token, answer: 'Sudah saya isi', ...more }), null);

    expect(await answer()).toMatchObject({ code: 'APPLICATION_STEP_NOT_ALLOWED', currentState: 'SUBMITTED' });
    await officer(coop).ask(id);
    expect(await own(coop, token)).toMatchObject({ state: 'RETURNED', message: 'Mohon lengkapi NIK Anda' });
    expect(await officer(coop).approve(id)).toMatchObject({ code: 'APPLICATION_STEP_NOT_ALLOWED' });
    expect(await answer({ form: form({ particulars: { nationalIdNo: NIK } }) })).toMatchObject({ state: 'SUBMITTED' });
    expect(await first(coop)).toMatchObject({
      nationalIdNoMasked: '************0001',
      steps: [{}, {}, { note: 'Sudah saya isi' }],
    });
  });

  it('declines with a reason, and lets an applicant take back what is not decided', async () => {
    const coop = await house.cooperative();
    const { token } = await received(coop);
    const declined = await first(coop);
    await officer(coop).decline(declined.id);
    const second = await received(coop);
    const withdraw = (by: string) => coop.run(() => house.get(ApplicantService).withdraw(by), null);

    expect(await own(coop, token)).toMatchObject({ state: 'DECLINED', message: 'Di luar wilayah kerja' });
    expect(await officer(coop).approve(declined.id)).toMatchObject({ code: 'APPLICATION_STEP_NOT_ALLOWED' });
    expect(await withdraw(token)).toMatchObject({ code: 'APPLICATION_STEP_NOT_ALLOWED' });
    expect([await withdraw(second.token), await withdraw(second.token)]).toMatchObject([
      { state: 'WITHDRAWN' },
      { state: 'WITHDRAWN' },
    ]);
  });

  it('wants another officer for what an officer wrote down, where the cooperative says so', async () => {
    const coop = await house.cooperative();
    const office = officer(coop);
    const [maker, checker] = [{ personId: newId<'Person'>(), displayName: 'Bu Rini' }, { personId: newId<'Person'>() }];
    const written = await office.enter('ASSOCIATE', maker);
    await coop.run(() => house.get(MembershipDeskService).update({ needsSecondOfficer: true }));

    expect(await office.approve(written.id, maker)).toMatchObject({ code: 'FOUR_EYES_REQUIRED', makerName: 'Bu Rini' });
    expect(await office.approve(written.id, checker)).toMatchObject({
      state: 'APPROVED',
      kind: 'ASSOCIATE',
      channel: 'DESK',
    });
    expect(permissionsOf(['CASHIER']).has('membership.decide')).toBe(false);
    expect(permissionsOf(['MANAGER']).has('membership.admit')).toBe(false);
  });

  it('tells who looks alike before somebody is taken on twice, and takes one on once of two at once', async () => {
    const coop = await house.cooperative();
    const known = await memberIn(coop, { fullName: 'Siti Aminah', particulars: { birthOn: '1990-01-01' } });
    const { id } = await officer(coop).enter('REGULAR', {}, { particulars: { birthOn: '1990-01-01' } });
    const review = await coop.run(() => house.get(ApplicationReadsService).review(id));

    const refused = await officer(coop).approve(id);
    const both = await Promise.all([1, 2].map(() => officer(coop).approve(id, {}, true)));

    expect(review.alike).toMatchObject([{ id: known.id }]);
    expect(refused).toMatchObject({ code: 'POSSIBLE_DUPLICATE_MEMBER', candidates: [{ id: known.id }] });
    expect(both).toMatchObject([{ state: 'APPROVED' }, { state: 'APPROVED' }]);
    expect(await house.admin('select 1 from membership.member where tenant_id = $1', [coop.id])).toHaveLength(2);
  });

  it('tells the board who like him left, and why, without standing in his way', async () => {
    const coop = await house.cooperative();
    const { enter, approve } = officer(coop);
    const phone = '+628000077001';
    const { id } = await memberIn(coop, { fullName: 'Siti Aminah', phone });
    const dismissed = { memberId: id, status: 'LEFT', leaveReason: 'DISMISSED' } as const;
    await coop.run(() => house.get(MembersService).changeStatus(dismissed));
    const application = await enter('REGULAR', {}, { fullName: 'Siti A.', phone });

    const review = await coop.run(() => house.get(ApplicationReadsService).review(application.id));

    expect(review.alike).toEqual([]);
    expect(review.formerly).toMatchObject([{ id, leaveReason: 'DISMISSED', leftOn: expect.any(String) }]);
    expect(await approve(application.id)).toMatchObject({ state: 'APPROVED' });
  });

  it('admits once, on the day the share was paid, and nobody before', async () => {
    const coop = await house.cooperative();
    const office = officer(coop);
    const { memberId } = (await office.approve((await office.enter()).id)) as MembershipApplication;
    const requestId = newId();
    const change = (status: 'ACTIVE' | 'LEFT') =>
      coop.run(() =>
        house.get(MembersService).changeStatus({ memberId: memberId ?? '', status, leaveReason: 'OWN_REQUEST' }),
      );

    owing.add(memberId);
    for (const tried of [await change('ACTIVE'), await office.paid(memberId)])
      expect(tried).toMatchObject({ code: 'PRINCIPAL_SHARE_OUTSTANDING', outstanding: rupiah(60_000) });
    expect((await first(coop)).state).toBe('APPROVED');
    owing.delete(memberId);
    expect(await office.paid(memberId, { paidOn: '2026-11-22' })).toMatchObject({ field: 'paidOn' });
    const [a, b] = [
      await office.paid(memberId, { requestId, paidOn: '2026-11-20' }),
      await office.paid(memberId, { requestId, paidOn: '2026-11-20' }),
    ];
    expect([a, b]).toMatchObject([{ joinedOn: '2026-11-20', status: 'ACTIVE' }, { joinedOn: '2026-11-20' }]);
    expect(await office.paid(memberId)).toMatchObject({ code: 'MEMBER_STATUS_NOT_ALLOWED' });
  });

  it('ends the application of an applicant who gives up before he pays', async () => {
    const coop = await house.cooperative();
    const office = officer(coop);
    const { memberId } = (await office.approve((await office.enter()).id)) as MembershipApplication;

    await coop.run(() =>
      house.get(MembersService).changeStatus({ memberId: memberId ?? '', status: 'LEFT', leaveReason: 'OWN_REQUEST' }),
    );

    expect(await first(coop)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('opens by link where the shop is closed: for one, once, until it ends', async () => {
    const coop = await house.cooperative();
    const desk = house.get(MembershipDeskService);
    await coop.run(() => desk.update({ isOnlineOpen: false, requirements: 'Warga Pasuruan' }));
    const make = () =>
      coop.run(() => desk.createLink({ label: 'Bu Umi', kind: 'ASSOCIATE', validDays: 7, mostUses: 1 }));
    const tokenIn = ({ url }: { url: string }) => url.split('tautan=')[1] ?? '';
    const [link, other, late] = [await make(), await make(), await make()];
    await coop.run(() => desk.revokeLink(other.id));

    expect(await apply(coop)).toMatchObject({ code: 'APPLICATIONS_CLOSED' });
    expect(await coop.run(() => desk.desk(null), null)).toMatchObject({
      isOpen: false,
      requirements: 'Warga Pasuruan',
    });
    expect(await coop.run(() => desk.desk(tokenIn(link)), null)).toMatchObject({ isOpen: true, kind: 'ASSOCIATE' });
    const both = await Promise.all([1, 2].map(() => apply(coop, { link: tokenIn(link) })));
    expect(both.map((answer) => ('code' in answer ? answer.code : answer.state)).sort()).toEqual([
      'APPLICATIONS_CLOSED',
      'SUBMITTED',
    ]);
    expect(await first(coop)).toMatchObject({ channel: 'LINK', kind: 'ASSOCIATE' });
    expect(await apply(coop, { link: tokenIn(other) })).toMatchObject({ code: 'APPLICATIONS_CLOSED' });
    expect(await apply(await house.cooperative(), { link: tokenIn(late) })).toMatchObject({
      code: 'APPLICATIONS_CLOSED',
    });
    house.clock.advance({ days: 8 });
    expect(await apply(coop, { link: tokenIn(late) })).toMatchObject({ code: 'APPLICATIONS_CLOSED' });
    house.clock.advance({ days: -8 });
  });

  it('bounds how many come from one telephone, and from one address', async () => {
    const coop = await house.cooperative();
    const phone = '+628000008888';
    for (let number = 0; number < 3; number++) await apply(coop, { form: form({ phone }) });

    await expect(apply(coop, { form: form({ phone }) })).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    const person = { personId: newId<'Person'>() };
    const many = await Promise.allSettled(Array.from({ length: 9 }, () => apply(coop, {}, person)));
    expect(many.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  });

  it('connects the account of whoever was signed in when he applied', async () => {
    const coop = await house.cooperative();
    const personId = newId<'Person'>();
    await house.admin(
      `insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at) values ($1, 'Siti', $2, 'x', now(), now())`,
      [personId, `${personId}@contoh.id`],
    );
    await apply(coop, {}, { personId });
    const { id } = await first(coop);
    await officer(coop).approve(id);

    await house.deliverEverything();

    expect(await coop.run(() => house.get(MemberReadsService).ofPerson(personId))).toMatchObject({
      status: 'APPLICANT',
    });
  });

  it('does not know applications, tokens and applicants of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { token } = await received(coop);
    const { id } = await first(coop);
    const missing = { code: 'NOT_FOUND' };

    await expect(own(other, token)).rejects.toMatchObject(missing);
    await expect(own(coop, `${token.slice(0, -4)}AAAA`)).rejects.toMatchObject(missing);
    await expect(officer(other).approve(id)).rejects.toMatchObject(missing);
    await expect(officer(other).ask(id)).rejects.toMatchObject(missing);
    await expect(other.run(() => house.get(ApplicationReadsService).review(id))).rejects.toMatchObject(missing);
    await expect(officer(other).paid(newId())).rejects.toMatchObject(missing);
    expect((await queue(other)).nodes).toEqual([]);
  });
});
