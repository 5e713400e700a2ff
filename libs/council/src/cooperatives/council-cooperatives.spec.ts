import { describe, expect, it } from '@jest/globals';
import { CooperativeKind, CooperativeState } from '@lumbung/cooperatives';
import { profileIn } from '@lumbung/cooperatives/testing';
import { CouncilDatabase, PlatformDatabase, TenantDatabase } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CouncilModule } from '../council.module.js';
import { DashboardService } from '../dashboard/dashboard.service.js';
import { SuspensionsService } from '../suspensions/suspensions.service.js';
import { councilIn, submittedIn, verifiedIn } from '../testing/index.js';
import { VerificationState } from '../verification/verification.enums.js';
import type { CouncilCooperativeFilter } from './council-cooperative.schema.js';
import { CouncilCooperativesReader } from './council-cooperatives.reader.js';
import { CountsService } from './counts.service.js';

const COUNTS = { staff: 3, members: 240, publishedProducts: 50, ordersLast30Days: 12, lastActivityOn: '2026-11-20' };
/** Roles, and the link between a person and his membership: bound to one tenant by their policies. */
/** Who signs in and what he may do; a seller's own row, because he gets his role in the transaction that admits him. */
const NEEDED_TO_SIGN_IN = ['identity.role_assignment', 'membership.member', 'membership.invitation', 'sellers.seller'];

describe('what a council sees of its cooperatives', () => {
  const house = startHouse(CouncilModule);
  const region = async () => {
    const council = await councilIn(house);
    const [verified, waiting, draft] = [
      await house.cooperative('DRAFT'),
      await house.cooperative('DRAFT'),
      await house.cooperative('DRAFT'),
    ];
    await verifiedIn(verified, council);
    await submittedIn(waiting);
    await profileIn(draft, { name: 'Koperasi Draf', kind: CooperativeKind.SERVICES });
    const outside = await house.cooperative();
    await profileIn(outside, { address: { street: 'Jl. Raya', regionCode: '35.14.02.2004' } });
    return { council, verified, waiting, draft, outside };
  };
  let made: ReturnType<typeof region> | undefined;
  const shared = () => (made ??= region());

  it('are those of its region, by name, with state, case, suspension and counts', async () => {
    const { council, verified, waiting, draft, outside } = await shared();
    const list = (filter: CouncilCooperativeFilter, isCounted = false) =>
      council.run(() => house.get(CouncilCooperativesReader).list(council.id, filter, { first: 50 }, isCounted));
    const ids = async (filter: CouncilCooperativeFilter) => (await list(filter)).nodes.map((it) => it.id).sort();
    const sorted = (...coops: { id: string }[]) => coops.map((it) => it.id).sort();

    const all = await list({}, true);

    expect(all.nodes.map((it) => it.id).sort()).toEqual(sorted(verified, waiting, draft));
    expect(all.totalCount).toBe(3);
    expect(await ids({ states: [CooperativeState.ACTIVE] })).toEqual(sorted(verified));
    expect(await ids({ states: [CooperativeState.DRAFT] })).toEqual(sorted(waiting, draft));
    expect(await ids({ verificationStates: [VerificationState.SUBMITTED] })).toEqual(sorted(waiting));
    expect(await ids({ kind: CooperativeKind.SERVICES })).toEqual(sorted(draft));
    expect(await ids({ search: 'draf' })).toEqual(sorted(draft));
    expect(await ids({ regionCode: '35.75.01' })).toEqual([]);
    await expect(
      council.run(() => house.get(CouncilCooperativesReader).get(outside.id, council.id)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('show papers only after they were handed in', async () => {
    const { council, waiting, draft } = await shared();
    const get = (id: string) => council.run(() => house.get(CouncilCooperativesReader).get(id, council.id));

    expect((await get(draft.id)).cooperative).toMatchObject({
      registration: null,
      officers: [{ phone: null }, {}, {}, {}],
    });
    expect((await get(waiting.id)).cooperative.registration).toMatchObject({
      documents: [{ kind: 'LEGAL_ENTITY_DECREE' }],
    });
  });

  it('show counts once the cooperative’s own job has published them, and the latest ones', async () => {
    const { council, verified } = await shared();
    const get = () => council.run(() => house.get(CouncilCooperativesReader).get(verified.id, council.id));
    const publish = (members: number) =>
      verified.run(() =>
        house.get(TenantDatabase).transaction((tx) => house.get(CountsService).publish(tx, { ...COUNTS, members })),
      );
    expect((await get()).counts).toBeNull();

    await publish(239);
    await publish(240);

    expect((await get()).counts).toMatchObject(COUNTS);
  });

  it('are summed up on the first page, in two statements', async () => {
    const { council, verified } = await shared();
    await verified.run(() =>
      house.get(TenantDatabase).transaction((tx) => house.get(CountsService).publish(tx, COUNTS)),
    );
    await council.run(() => house.get(SuspensionsService).request(verified.id, 'Dua tahun tanpa RAT'));
    const read = () => council.run(() => house.get(DashboardService).of(council.id));

    const figures = await read();

    expect(figures.cooperativesByState).toEqual([
      { state: 'DRAFT', count: 2 },
      { state: 'ACTIVE', count: 1 },
      { state: 'SUSPENDED', count: 0 },
    ]);
    expect(figures.casesByState).toEqual(
      expect.arrayContaining([
        { state: 'SUBMITTED', count: 1 },
        { state: 'VERIFIED', count: 1 },
        { state: 'REJECTED', count: 0 },
      ]),
    );
    expect(figures).toMatchObject({
      totalMembers: 240,
      totalOrdersLast30Days: 12,
      pendingSuspensions: [{ reason: 'Dua tahun tanpa RAT' }],
    });
    expect(figures.oldestWaitingSince).toEqual(house.clock.now());
    expect((await house.statementsOf(read)).filter((it) => !/^(BEGIN|COMMIT)/.test(it))).toHaveLength(2);
  });

  it('is empty for a council where nobody signed up', async () => {
    const council = await councilIn(house, '35.79', 'Dekopinda Batu Contoh');

    expect(await council.run(() => house.get(DashboardService).of(council.id))).toMatchObject({
      totalMembers: 0,
      oldestWaitingSince: null,
      pendingSuspensions: [],
    });
  });
});

describe('the wall between councils and cooperatives', () => {
  const house = startHouse(CouncilModule);
  const tenantTables = () =>
    house.admin<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') = 'tenant' order by 1`,
    );

  it('lets the council’s role read no tenant table, also with the tenant set', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    const tables = await tenantTables();

    expect(tables.map((it) => it.name)).toEqual(
      expect.arrayContaining(['cooperatives.profile', 'cooperatives.document', 'platform.audit_record']),
    );
    for (const { name } of tables) {
      await expect(house.get(CouncilDatabase).read(`select * from ${name}`, [], coop.id)).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('lets the council’s role write nothing at all', async () => {
    const rights = await house.admin(
      `select table_schema, table_name, privilege_type from information_schema.role_table_grants
        where grantee = 'lumbung_council' and privilege_type <> 'SELECT'`,
    );

    expect(rights).toEqual([]);
  });

  it('lets the platform’s role, which writes for councils, read no tenant table but the few that signing in and becoming a seller need', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    const forbidden = (await tenantTables()).map((it) => it.name).filter((name) => !NEEDED_TO_SIGN_IN.includes(name));

    expect(forbidden).toEqual(
      expect.arrayContaining(['cooperatives.profile', 'cooperatives.officer', 'cooperatives.document']),
    );
    for (const name of forbidden) {
      await expect(house.get(PlatformDatabase).read(`select * from ${name}`, [], coop.id)).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('lets neither role publish papers or counts for a cooperative that is not of its transaction', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];
    const platform = house.get(PlatformDatabase);

    await expect(
      platform.transaction((tx) => tx.rows('select cooperatives.hand_in_papers($1)', [other.id]), mine.id),
    ).rejects.toThrow(/not the tenant/);
    await expect(
      platform.transaction((tx) => tx.rows('select cooperatives.hand_in_papers($1)', [other.id])),
    ).rejects.toThrow(/not the tenant/);
    await expect(
      house.get(CouncilDatabase).read('select cooperatives.papers_json($1)', [mine.id], mine.id),
    ).rejects.toThrow(/permission denied/);
    await expect(
      house
        .get(CouncilDatabase)
        .transaction((tx) => tx.rows('select cooperatives.hand_in_papers($1)', [mine.id]), mine.id),
    ).rejects.toThrow(/permission denied/);
  });

  it('lets a cooperative read its own line of the directory only', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];
    await profileIn(mine);
    await profileIn(other);

    const seen = await mine.run(() =>
      house
        .get(TenantDatabase)
        .read<{ id: string }>('select id from cooperatives.directory /* tenant_id = $1 */ where $1::uuid is not null'),
    );

    expect(seen).toEqual([{ id: mine.id }]);
  });
});
