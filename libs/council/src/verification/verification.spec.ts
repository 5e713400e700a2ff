import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { DirectoryService, DocumentsService, ProfileService } from '@lumbung/cooperatives';
import { AuditService, TenantDirectory } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { profileIn } from '@lumbung/cooperatives/testing';
import { CouncilModule } from '../council.module.js';
import { councilIn, submittedIn, type TestCouncil } from '../testing/index.js';
import { SubmissionService } from './submission.service.js';
import { VerificationReader } from './verification.reader.js';
import type { VerificationCase } from './verification.schema.js';
import { VerificationService } from './verification.service.js';

describe('verifying a cooperative', () => {
  const house = startHouse(CouncilModule);
  const service = () => house.get(VerificationService);
  const submit = (coop: TestCooperative, note: string | null = null) =>
    coop.run(() => house.get(SubmissionService).submit(note));
  const stateOf = async (coop: TestCooperative) => (await house.get(TenantDirectory).byId(coop.id))?.state;
  let ofTrajeng: Promise<TestCouncil> | undefined;
  /** The council of the village where the factories' cooperatives live: it gets their papers once it exists. */
  const trajeng = () => (ofTrajeng ??= councilIn(house, '35.75.04.1003', 'Dekopinda Trajeng Contoh'));
  const given = async () => ({ council: await councilIn(house), coop: await house.cooperative('DRAFT') });
  const submitted = async () => {
    const { council, coop } = await given();
    const { id } = await submittedIn(coop);
    // Of several councils of one city the eldest answers: this spec's is the one named in the case.
    const [row] = await house.admin<{ council_id: TestCouncil['id'] }>(
      'update council.verification_case set council_id = $2 where id = $1 returning council_id',
      [id, council.id],
    );
    expect(row?.council_id).toBe(council.id);
    return { council, coop, caseId: id };
  };
  const underReview = async () => {
    const all = await submitted();
    const reviewer = all.council.person('Ibu Pemeriksa', ['COUNCIL_REVIEWER']);
    await all.council.run(() => service().startReview(all.caseId), reviewer);
    return { ...all, reviewer };
  };

  it('goes from handing in over the review to a badge and a public shop', async () => {
    const { council, coop, caseId } = await submitted();
    const reviewer = council.person('Ibu Pemeriksa', ['COUNCIL_REVIEWER']);
    expect(await stateOf(coop)).toBe('SUBMITTED');

    const reviewed = await council.run(() => service().startReview(caseId), reviewer);
    expect(reviewed).toMatchObject({
      state: 'UNDER_REVIEW',
      stateLabel: 'Diperiksa',
      reviewerName: 'Ibu Pemeriksa',
      allowedActions: ['VERIFY', 'RETURN', 'REJECT'],
    });
    expect(await stateOf(coop)).toBe('IN_REVIEW');
    const verified = (await council.run(
      () => service().verify({ caseId, note: 'Lengkap' }),
      reviewer,
    )) as VerificationCase;

    expect(verified).toMatchObject({
      state: 'VERIFIED',
      validUntil: '2028-11-21',
      reason: null,
      allowedActions: [],
      submissions: 1,
    });
    expect(verified.history.map((it) => [it.fromState, it.toState, it.actorName])).toEqual([
      [null, 'SUBMITTED', 'Uji Coba'],
      ['SUBMITTED', 'UNDER_REVIEW', 'Ibu Pemeriksa'],
      ['UNDER_REVIEW', 'VERIFIED', 'Ibu Pemeriksa'],
    ]);
    expect(await stateOf(coop)).toBe('ACTIVE');
    expect(await house.get(DirectoryService).find(coop.tenant.slug)).toMatchObject({
      verification: { councilName: council.name, verifiedOn: '2026-11-21', validUntil: '2028-11-21' },
    });
  });

  it('shows the council the papers as they were handed in, officers’ phones included', async () => {
    const { council, coop, caseId } = await submitted();
    await coop.run(() => house.get(ProfileService).update({ taxNo: 'sesudah diajukan' }));

    const seen = await council.run(() => house.get(VerificationReader).get(caseId, council.id));

    expect(seen.cooperative.registration).toMatchObject({
      legalEntityOn: '2019-05-02',
      taxNo: null,
      documents: [{ kind: 'LEGAL_ENTITY_DECREE' }],
    });
    expect(seen.cooperative.officers[0]?.phone).toBe('+6280000000000');
    expect(seen.council.region.path).toBe('Kota Pasuruan, Jawa Timur');
  });

  it('lets a reviewer open a paper by its link', async () => {
    const { council, caseId } = await submitted();
    const reviewer = council.person('Ibu Pemeriksa');
    const seen = await council.run(() => house.get(VerificationReader).get(caseId, council.id), reviewer);
    const [, id, permit] = /^\/documents\/([^?]+)\?permit=(.+)$/.exec(
      seen.cooperative.registration?.documents[0]?.url ?? '',
    ) as unknown as [string, string, string];

    const paper = await council.run(() => house.get(DocumentsService).open(id, permit), reviewer);

    expect(paper).toMatchObject({ fileName: 'SK.pdf', mimeType: 'application/pdf' });
  });

  it('refuses to hand in while required steps are open, and says which', async () => {
    const { coop } = await given();
    await profileIn(coop);

    expect(await submit(coop)).toMatchObject({ code: 'VERIFICATION_INCOMPLETE', missing: ['IDENTITY', 'DOCUMENTS'] });
    expect(await stateOf(coop)).toBe('DRAFT');
  });

  it('hands in once, however often and however simultaneously it is asked', async () => {
    const { coop } = await given();
    await submittedIn(coop);

    const again = await Promise.all([submit(coop), submit(coop)]);

    expect(again).toMatchObject([
      { state: 'SUBMITTED', submissions: 1 },
      { state: 'SUBMITTED', submissions: 1 },
    ]);
    expect(
      await house.admin('select id from council.verification_case where cooperative_id = $1', [coop.id]),
    ).toHaveLength(1);
  });

  it('sends back with a reason; mended, it comes as the same case, and the papers may be changed in between', async () => {
    const { council, coop, caseId, reviewer } = await underReview();
    const locked = await coop.run(() => house.get(ProfileService).update({ name: 'Nama Baru Koperasi' }));
    expect(locked).toMatchObject({ code: 'INVALID_INPUT', field: 'name' });

    const returned = await council.run(
      () => service().return({ caseId, reason: 'Nama tidak sama dengan akta.' }),
      reviewer,
    );
    expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Nama tidak sama dengan akta.' });
    expect(await stateOf(coop)).toBe('RETURNED');
    expect(await coop.run(() => house.get(ProfileService).update({ name: 'Nama Baru Koperasi' }))).toMatchObject({
      name: 'Nama Baru Koperasi',
    });

    expect(await submit(coop, 'Sudah diperbaiki')).toMatchObject({
      id: caseId,
      state: 'SUBMITTED',
      submissions: 2,
      reason: null,
      reviewerName: null,
    });
    expect(await stateOf(coop)).toBe('SUBMITTED');
  });

  it('rejects for good: it cannot be handed in again, and its numbers are free for their owner', async () => {
    const { council, coop, caseId, reviewer } = await underReview();

    expect(await council.run(() => service().reject({ caseId, reason: 'Bukan koperasi.' }), reviewer)).toMatchObject({
      state: 'REJECTED',
    });

    expect(await stateOf(coop)).toBe('REJECTED');
    expect(await submit(coop)).toMatchObject({
      code: 'VERIFICATION_ACTION_NOT_ALLOWED',
      state: 'REJECTED',
      allowedActions: [],
    });
    expect(await house.admin('select key from cooperatives.legal_number where cooperative_id = $1', [coop.id])).toEqual(
      [],
    );
  });

  it('refuses papers to be removed during the review', async () => {
    const { coop } = await underReview();
    const [paper] = await coop.run(() => house.get(DocumentsService).list());

    expect(await coop.run(() => house.get(DocumentsService).remove(paper?.id as string))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it.each(['verify', 'return', 'reject'] as const)('refuses to %s what nobody has taken on', async (verb) => {
    const { council, caseId } = await submitted();

    const refusal = await council.run(() => service()[verb]({ caseId, reason: 'x' }));

    expect(refusal).toMatchObject({
      code: 'VERIFICATION_ACTION_NOT_ALLOWED',
      state: 'SUBMITTED',
      allowedActions: ['START_REVIEW'],
    });
  });

  it('gives a case to one of two reviewers at once, and answers the same one again', async () => {
    const { council, caseId } = await submitted();
    const [one, two] = [council.person('Satu'), council.person('Dua')];

    const answers = await Promise.all(
      [one, two].map((person) => council.run(() => service().startReview(caseId), person)),
    );

    const winner = answers.findIndex((it) => !('code' in it));
    expect(answers[1 - winner]).toMatchObject({ code: 'VERIFICATION_ACTION_NOT_ALLOWED', state: 'UNDER_REVIEW' });
    expect(await council.run(() => service().startReview(caseId), winner === 0 ? one : two)).toMatchObject({
      state: 'UNDER_REVIEW',
    });
  });

  it('verifies once when two press the button', async () => {
    const { council, caseId, reviewer } = await underReview();

    const answers = await Promise.all([1, 2].map(() => council.run(() => service().verify({ caseId }), reviewer)));

    expect(answers).toMatchObject([{ state: 'VERIFIED' }, { state: 'VERIFIED' }]);
    expect((answers[0] as VerificationCase).history).toHaveLength(3);
  });

  it('refuses a day that is not in the future, and leaves the case as it was', async () => {
    const { council, caseId, reviewer } = await underReview();

    expect(await council.run(() => service().verify({ caseId, validUntil: '2026-11-21' }), reviewer)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'validUntil',
    });
    expect(await council.run(() => house.get(VerificationReader).get(caseId, council.id))).toMatchObject({
      state: 'UNDER_REVIEW',
    });
  });

  it('does not know the case of another council, also one of the same city', async () => {
    const { caseId } = await submitted();
    const other = await councilIn(house, '35.75', 'Dekopinda Kota Contoh (baru)');

    await expect(other.run(() => service().startReview(caseId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => house.get(VerificationReader).get(caseId, other.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => service().startReview(newId()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists the queue, longest waiting first, searched and counted', async () => {
    const council = await councilIn(house, '35.75.03', 'Dekopinda Bugul Contoh');
    const regionCode = '35.75.03.1009';
    const waiting: string[] = [];
    for (const name of ['Antre Satu', 'Antre Dua', 'Antre Tiga']) {
      const coop = await house.cooperative('DRAFT');
      const { id } = await submittedIn(coop);
      await coop.run(() => house.get(ProfileService).update({ address: { street: 'Jl. Contoh', regionCode } }));
      await house.admin(`update council.verification_case set council_id = $2 where id = $1`, [id, council.id]);
      await house.admin(`update cooperatives.directory set search = lower($2) where id = $1`, [coop.id, name]);
      waiting.push(id);
      house.clock.advance({ hours: 1 });
    }
    const queue = (filter: object, page: object, isCounted = false) =>
      council.run(() => house.get(VerificationReader).queue(council.id, filter, page as never, isCounted));

    const first = await queue({}, { first: 2 }, true);
    expect(first.nodes.map((it) => it.id)).toEqual(waiting.slice(0, 2));
    expect(first.totalCount).toBe(3);
    expect((await queue({}, { first: 2, after: first.pageInfo.endCursor })).nodes.map((it) => it.id)).toEqual(
      waiting.slice(2),
    );
    expect((await queue({ search: 'tiga' }, { first: 5 })).nodes.map((it) => it.id)).toEqual(waiting.slice(2));
    expect((await queue({ states: ['VERIFIED'] }, { first: 5 })).nodes).toEqual([]);
    expect((await queue({ regionCode: '35.75.04' }, { first: 5 })).nodes).toEqual([]);
  });

  it('writes every act into the cooperative’s own audit chain, with the council’s person as actor', async () => {
    const { council, coop, caseId, reviewer } = await underReview();
    await council.run(() => service().return({ caseId, reason: 'Tanggal akta belum ada.' }), reviewer);

    const records = await house.admin<{ action: string; actor: { name: string }; detail: { reason?: string } }>(
      `select action, actor, detail from platform.audit_record where tenant_id = $1 and subject = 'verificationCase' order by seq`,
      [coop.id],
    );
    expect(records.map((it) => [it.action, it.actor.name, it.detail.reason])).toEqual([
      ['council.submit', 'Uji Coba', undefined],
      ['council.startReview', 'Ibu Pemeriksa', undefined],
      ['council.return', 'Ibu Pemeriksa', 'Tanggal akta belum ada.'],
    ]);
    expect(await coop.run(() => house.get(AuditService).firstBroken())).toBeNull();
  });

  it('goes to the council of the narrowest region; where there is none it cannot be handed in', async () => {
    const coop = await house.cooperative('DRAFT');
    const village = await trajeng();
    expect((await submittedIn(coop)).council.name).toBe(village.name);

    const far = await house.cooperative('DRAFT');
    await profileIn(far, { address: { street: 'Jl. Contoh', regionCode: '94' }, legalEntityOn: '2019-05-02' });
    await far.run(() =>
      house
        .get(DocumentsService)
        .put({ kind: 'LEGAL_ENTITY_DECREE', fileName: 'SK.pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') }),
    );
    await expect(submit(far)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
