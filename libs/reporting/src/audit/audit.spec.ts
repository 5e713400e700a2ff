import { describe, expect, it } from '@jest/globals';
import { businessDate, newId } from '@lumbung/kernel';
import { MembersService } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { permissionsOf, TenantDatabase, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ReportingModule } from '../reporting.module.js';
import { PAGES } from './audit-pages.js';
import { AuditTrailService } from './audit.service.js';
import type { AuditFilter } from './audit.schema.js';

describe('the audit trail', () => {
  const house = startHouse(ReportingModule);
  const trail = () => house.get(AuditTrailService);
  const entries = async (coop: TestCooperative, filter?: AuditFilter, first = 50) =>
    (await coop.run(() => trail().entries({ first }, filter), ['SUPERVISOR'])).nodes;
  /** As `tx.audit` writes, on a day and by a person of choice; the days must rise. */
  const written = (
    coop: TestCooperative,
    at: string,
    action: string,
    of: Partial<Record<'subject' | 'by' | 'id', string>> = {},
  ) =>
    house.admin(
      `insert into platform.audit_record (tenant_id, seq, at, actor, action, subject, subject_id, detail, hash)
       select $1, coalesce(max(seq), 0) + 1, $2, jsonb_build_object('kind', 'person', 'personId', $3::text, 'name', 'Budi'), $4, $5, $6, '{}', ''
         from platform.audit_record where tenant_id = $1`,
      [coop.id, at, of.by ?? newId(), action, of.subject ?? 'order', of.id ?? newId()],
    );

  it('tells who did what to which thing, when and why, from what to what', async () => {
    const coop = await house.cooperative();
    const { id, memberNo } = await memberIn(coop, { fullName: 'Siti Aminah', phone: '+6280000001234' });
    const personId = newId<'Person'>() as PersonId;

    await coop.run(
      () => house.get(MembersService).revealContact({ memberId: id, reason: 'Nomor +6280000001234 salah' }),
      ['OWNER'],
      { personId, displayName: 'Pak Joko' },
    );

    const [latest, first] = await entries(coop, { subject: 'member', subjectId: id });
    expect(latest).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      actor: { key: personId, kind: 'person', name: 'Pak Joko' },
      action: 'membership.revealContact',
      subject: 'member',
      subjectLabel: `Siti Aminah (${memberNo})`,
      reason: expect.stringMatching(/^Nomor 0800-\*+-\*234 salah$/),
      changes: [],
    });
    expect(first).toMatchObject({
      action: 'membership.register',
      changes: expect.arrayContaining([
        { field: 'fullName', before: null, after: 'Siti Aminah', isHidden: false },
        { field: 'phone', before: null, after: expect.stringMatching(/^0800-\*+-\*234$/), isHidden: false },
      ]),
    });
  });

  it('is for owners, managers and supervisors', () => {
    const readers = [
      'OWNER',
      'MANAGER',
      'SUPERVISOR',
      'CASHIER',
      'TREASURER',
      'LOAN_OFFICER',
      'CATALOG_EDITOR',
      'MEMBER',
    ];

    expect(readers.filter((role) => permissionsOf([role]).has('reporting.audit'))).toEqual([
      'OWNER',
      'MANAGER',
      'SUPERVISOR',
    ]);
  });

  it('knows nothing of another cooperative, neither its writes nor the names of its things', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const theirs = await memberIn(other, { fullName: 'Orang lain' });
    await written(coop, '2026-11-20T02:00:00Z', 'orders.cancel', { id: theirs.id });

    expect(await entries(coop)).toMatchObject([{ action: 'orders.cancel', subjectLabel: null }]);
    expect(await entries(coop, { action: 'membership.register' })).toEqual([]);
    const choices = await coop.run(() => trail().choices());
    expect(choices).toMatchObject({ actions: ['orders.cancel'], subjects: ['order'], actors: [{ name: 'Budi' }] });
  });

  describe('of a few days', () => {
    const days = async () => {
      const coop = await house.cooperative();
      const [budi, order] = [newId(), newId()];
      await written(coop, '2026-11-19T16:59:59Z', 'orders.place', { by: budi, id: order }); // the 19th in Pasuruan
      await written(coop, '2026-11-19T17:00:00Z', 'orders.accept', { id: order }); // midnight: the 20th
      await written(coop, '2026-11-20T16:59:59Z', 'membership.update', { by: budi, subject: 'Member' });
      await written(coop, '2026-11-20T17:00:00Z', 'orders.place', { by: budi }); // the 21st
      return { coop, budi, order };
    };

    it('filters by day in the zone of the cooperative, person, action, kind and thing, and all at once', async () => {
      const { coop, budi, order } = await days();
      const found = async (filter: AuditFilter) => (await entries(coop, filter)).map(({ id }) => Number(id));
      const day = (text: string) => businessDate(text);

      expect(await found({})).toEqual([4, 3, 2, 1]);
      expect(await found({ writtenOn: { from: day('2026-11-20') } })).toEqual([4, 3, 2]);
      expect(await found({ writtenOn: { to: day('2026-11-20') } })).toEqual([3, 2, 1]);
      expect(await found({ writtenOn: { from: day('2026-11-20'), to: day('2026-11-20') } })).toEqual([3, 2]);
      expect(await found({ writtenOn: { from: day('2026-11-22') } })).toEqual([]);
      expect(await found({ writtenOn: { to: day('2026-11-18') } })).toEqual([]);
      expect(await found({ actor: budi })).toEqual([4, 3, 1]);
      expect(await found({ action: 'orders.place' })).toEqual([4, 1]);
      expect(await found({ subject: 'member' })).toEqual([3]);
      expect(await found({ subjectId: order })).toEqual([2, 1]);
      const all = { actor: budi, action: 'orders.place', subject: 'order', subjectId: order };
      expect(await found({ ...all, writtenOn: { from: day('2026-11-19'), to: day('2026-11-19') } })).toEqual([1]);
    });

    it('offers what occurs, each once', async () => {
      const { coop, budi } = await days();

      const choices = await coop.run(() => trail().choices());

      expect(choices.actions).toEqual(['membership.update', 'orders.accept', 'orders.place']);
      expect(choices.subjects).toEqual(['member', 'order']);
      expect(choices.actors.map(({ key }) => key)).toContain(budi);
      expect(choices.actors).toHaveLength(2);
    });

    it.each([{}, { action: 'orders.place' }])(
      'turns its pages there and back without loss or doubling: %j',
      async (filter) => {
        const { coop } = await days();
        const whole = (await entries(coop, filter)).map(({ id }) => id);
        const page = (args: object) => coop.run(() => trail().entries(args, filter));

        const there: string[] = [];
        let at = await page({ first: 1 });
        for (;;) {
          there.push(...at.nodes.map(({ id }) => id));
          if (!at.pageInfo.hasNextPage) break;
          at = await page({ first: 1, after: at.pageInfo.endCursor });
        }
        const back = await page({ last: 2, before: at.pageInfo.startCursor });

        expect(there).toEqual(whole);
        expect(back.nodes.map(({ id }) => id)).toEqual(whole.slice(0, -1).slice(-2));
      },
    );
  });

  describe('of a cooperative that wrote much', () => {
    const RECORDS = 20_000;
    const BUDI = newId();

    it('reads the records of the page and no more, by whichever way, in as many messages as for one record', async () => {
      const coop = await house.cooperative();
      const order = newId();
      await house.admin(
        `insert into platform.audit_record (tenant_id, seq, at, actor, action, subject, subject_id, detail, hash)
         select $1, n, timestamptz '2026-01-01' + n * interval '1 minute',
                jsonb_build_object('kind', 'person', 'personId', case when n % 100 = 0 then $2 else 'p' || n end, 'name', 'Budi'),
                case when n % 100 = 1 then 'orders.cancel' else 'orders.place' || n % 9 end, 'order',
                case when n % 1000 = 0 then $3::uuid else gen_random_uuid() end, '{}', ''
           from generate_series(1, ${RECORDS}) n`,
        [coop.id, BUDI, order],
      );
      await house.admin('vacuum analyze platform.audit_record');
      const none = [null, null, null, null, null, null];
      const roads: [string, string, unknown[]][] = [
        [PAGES.all.forward, 'audit_record_pkey', [...none, null, 21]],
        [PAGES.all.forward, 'audit_record_pkey', [...none, RECORDS / 2, 21]],
        [PAGES.all.backward, 'audit_record_pkey', [...none, RECORDS / 2, 21]],
        [PAGES.all.forward, 'audit_record_pkey', ['2026-01-03', '2026-01-04', null, null, null, null, null, 21]],
        [PAGES.actor.forward, 'audit_record_actor', [null, null, BUDI, null, null, null, RECORDS / 2, 21]],
        [PAGES.action.forward, 'audit_record_action', [null, null, null, 'orders.cancel', null, null, null, 21]],
        [PAGES.thing.forward, 'audit_record_subject', [null, null, null, null, ['order', 'Order'], order, null, 21]],
      ];

      for (const [text, index, values] of roads) {
        const [row] = await coop.run(() =>
          house
            .get(TenantDatabase)
            .read<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, values),
        );
        const scan = scanOf(row!['QUERY PLAN'][0].Plan);
        expect([scan['Index Name'], scan['Actual Rows'] <= 21, scan['Rows Removed by Filter'] ?? 0]).toEqual([
          index,
          true,
          0,
        ]);
      }
      const sent = (first: number) => house.statementsOf(() => entries(coop, { actor: BUDI }, first));
      expect(await entries(coop, { actor: BUDI }, 100)).toHaveLength(100);
      expect((await sent(100)).length).toBe((await sent(1)).length);
    });
  });
});

interface Plan {
  readonly 'Parent Relationship'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: Plan[];
}

function scanOf(plan: Plan): Plan {
  const below = plan.Plans?.find((part) => part['Parent Relationship'] !== 'InitPlan');
  return below ? scanOf(below) : plan;
}
