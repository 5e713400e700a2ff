import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { profileIn } from '@lumbung/cooperatives/testing';
import { AuditService, TenantDirectory } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CouncilModule } from '../council.module.js';
import { councilIn } from '../testing/index.js';
import type { Suspension } from './suspension.schema.js';
import { SuspensionsReader } from './suspensions.reader.js';
import { SuspensionsService } from './suspensions.service.js';

describe('suspending a cooperative with four eyes', () => {
  const house = startHouse(CouncilModule);
  const service = () => house.get(SuspensionsService);

  const given = async () => {
    const council = await councilIn(house);
    const coop = await house.cooperative();
    await profileIn(coop);
    const [maker, checker] = [council.person('Bapak Pengusul'), council.person('Ibu Penyetuju')];
    const request = () =>
      council.run(() => service().request(coop.id, 'Dua tahun tanpa RAT'), maker) as Promise<Suspension>;
    const stateOf = async () => (await house.get(TenantDirectory).bySlugOrHost(coop.tenant.slug))?.state;
    return { council, coop, maker, checker, request, stateOf };
  };

  it('leaves the shop open until a second person approves, and closes it at once then', async () => {
    const { council, maker, checker, request, stateOf } = await given();

    const asked = await request();
    expect(asked).toMatchObject({ state: 'REQUESTED', requestedByName: 'Bapak Pengusul', canApprove: false });
    expect(await stateOf()).toBe('ACTIVE');
    expect(await council.run(() => house.get(SuspensionsReader).get(asked.id, council.id), checker)).toMatchObject({
      canApprove: true,
    });

    const approved = await council.run(() => service().approve(asked.id), checker);
    expect(approved).toMatchObject({
      state: 'IN_FORCE',
      decidedByName: 'Ibu Penyetuju',
      cooperative: { state: 'SUSPENDED', isAcceptingOrders: false },
    });
    expect(await stateOf()).toBe('SUSPENDED');
    expect(await council.run(() => house.get(SuspensionsReader).get(asked.id, council.id), maker)).toMatchObject({
      canApprove: false,
    });
  });

  it('refuses the maker as checker and says who made it; the database refuses it too', async () => {
    const { council, maker, request, stateOf } = await given();
    const { id } = await request();

    expect(await council.run(() => service().approve(id), maker)).toMatchObject({
      code: 'FOUR_EYES_REQUIRED',
      makerName: 'Bapak Pengusul',
    });
    expect(await stateOf()).toBe('ACTIVE');
    await expect(
      house.admin(`update council.suspension set state = 'IN_FORCE', decided_by = requested_by where id = $1`, [id]),
    ).rejects.toThrow(/check constraint/);
  });

  it('lets the maker withdraw and another decline; a declined one cannot be approved', async () => {
    const { council, maker, checker, request } = await given();
    const { id } = await request();

    expect(await council.run(() => service().decline(id, 'Ternyata RAT sudah ada'), maker)).toMatchObject({
      state: 'DECLINED',
    });
    expect(await council.run(() => service().decline(id, 'Lagi'), checker)).toMatchObject({ state: 'DECLINED' });
    expect(await council.run(() => service().approve(id), checker)).toMatchObject({
      code: 'COOPERATIVE_STATE_CONFLICT',
      cooperativeState: 'ACTIVE',
    });
  });

  it('asks once, approves once, and lifts once, however often and simultaneously', async () => {
    const { council, coop, checker, request, stateOf } = await given();

    const asked = await Promise.all([request(), request()]);
    expect(asked[0]?.id).toBe(asked[1]?.id);
    const id = asked[0]?.id as string;
    const approved = await Promise.all([1, 2].map(() => council.run(() => service().approve(id), checker)));
    expect(approved).toMatchObject([{ state: 'IN_FORCE' }, { state: 'IN_FORCE' }]);

    const lifted = await Promise.all(
      [1, 2].map(() => council.run(() => service().reinstate(coop.id, 'RAT sudah diadakan'), checker)),
    );
    expect(lifted).toMatchObject([{ suspension: null }, { cooperative: { state: 'ACTIVE' } }]);
    expect(await stateOf()).toBe('ACTIVE');
    const acts = await house.admin(
      `select action from platform.audit_record where tenant_id = $1 and subject = 'suspension' order by seq`,
      [coop.id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'council.requestSuspension',
      'council.approveSuspension',
      'council.reinstate',
    ]);
    expect(await coop.run(() => house.get(AuditService).firstBroken())).toBeNull();
  });

  it('can be asked for again after it was lifted', async () => {
    const { council, coop, checker, request } = await given();
    const first = await request();
    await council.run(() => service().approve(first.id), checker);
    await council.run(() => service().reinstate(coop.id, 'RAT sudah diadakan'), checker);

    expect((await request()).id).not.toBe(first.id);
  });

  it('refuses a draft: there is nothing public to close or to open', async () => {
    const council = await councilIn(house);
    const coop = await house.cooperative('DRAFT');
    await profileIn(coop);

    expect(await council.run(() => service().request(coop.id, 'x'))).toMatchObject({
      code: 'COOPERATIVE_STATE_CONFLICT',
      cooperativeState: 'DRAFT',
    });
    expect(await council.run(() => service().reinstate(coop.id, 'x'))).toMatchObject({
      code: 'COOPERATIVE_STATE_CONFLICT',
      cooperativeState: 'DRAFT',
    });
  });

  it('knows neither a cooperative outside its region nor another council’s suspension', async () => {
    const { coop, request } = await given();
    const { id } = await request();
    const [elsewhere, sameCity] = [
      await councilIn(house, '35.14', 'Dekopinda Kabupaten Contoh'),
      await councilIn(house),
    ];

    await expect(elsewhere.run(() => service().request(coop.id, 'x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(elsewhere.run(() => service().reinstate(coop.id, 'x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sameCity.run(() => service().approve(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sameCity.run(() => service().decline(newId(), 'x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
