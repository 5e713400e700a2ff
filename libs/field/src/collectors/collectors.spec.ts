import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { cooperativeWithBooks } from '@lumbung/savings/testing';
import { FieldModule } from '../field.module.js';
import { collectorIn } from '../testing/index.js';
import { CollectorsService } from './collectors.service.js';

describe('collectors and their routes', () => {
  const house = startHouse(FieldModule);
  const collectors = () => house.get(CollectorsService);
  const wish = { name: 'Siti', floatLimit: rupiah(500_000), showsBalances: false, isActive: true };

  it('are officers, or members with an account of their own, and nobody twice', async () => {
    const coop = await cooperativeWithBooks(house);
    const personId: PersonId = newId<'Person'>();
    const [linked, unlinked] = [await memberIn(coop, { personId }), await memberIn(coop)];
    const save = (who: object) => coop.run(() => collectors().save({ ...wish, ...who }));

    expect(await save({ memberId: linked.id })).toMatchObject({ name: 'Siti', carried: 0, memberId: linked.id });
    expect(await save({ memberId: linked.id })).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
    expect(await save({ memberId: unlinked.id })).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
    expect(await save({ personId: newId() })).toMatchObject({ code: 'INVALID_INPUT', field: 'personId' });
    expect(await save({})).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await save({ memberId: linked.id, personId })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await save({ memberId: linked.id, floatLimit: rupiah(-1) })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('visit members, everybody of a post and everybody of a group, each once', async () => {
    const coop = await cooperativeWithBooks(house);
    const [siti, ani, budi] = [await memberIn(coop), await memberIn(coop), await memberIn(coop)];
    const [postId, groupId] = [newId(), newId()];
    await house.admin(
      `insert into membership.collecting_post (tenant_id, id, name, name_key, is_active) values ($1, $2, 'Pasar', 'pasar', true)`,
      [coop.id, postId],
    );
    await house.admin(
      `insert into membership.member_group (tenant_id, id, name, name_key, is_jointly_liable, formed_on) values ($1, $2, 'Melati', 'melati', true, '2026-01-01')`,
      [coop.id, groupId],
    );
    await house.admin('update membership.member set collecting_post_id = $2 where id = any ($1)', [
      [siti.id, ani.id],
      postId,
    ]);
    await house.admin(
      `insert into membership.group_place (tenant_id, id, group_id, member_id, from_on) values ($1, $2, $3, $4, '2026-01-01')`,
      [coop.id, newId(), groupId, budi.id],
    );
    const { collector } = await collectorIn(coop);
    const set = (route: object) =>
      coop.run(() =>
        collectors().setRoute({ collectorId: collector.id, memberIds: [], postIds: [], groupIds: [], ...route }),
      );

    const route = await set({ memberIds: [siti.id, siti.id], postIds: [postId], groupIds: [groupId] });

    expect(route).toMatchObject({
      collector: { memberCount: 3 },
      parts: [
        { name: 'Pasar', memberCount: 2 },
        { name: 'Melati', memberCount: 1 },
        { memberId: siti.id, memberCount: 1 },
      ],
    });
    await expect(set({ memberIds: [newId()] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await set({})).toMatchObject({ collector: { memberCount: 0 }, parts: [] });
  });

  it('belong to their cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const theirs = await collectorIn(other);
    const member = await memberIn(other);
    const own = await collectorIn(mine);

    await expect(mine.run(() => collectors().find(theirs.collector.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      mine.run(() =>
        collectors().setRoute({ collectorId: own.collector.id, memberIds: [member.id], postIds: [], groupIds: [] }),
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine.run(() => collectors().list())).toHaveLength(1);
  });
});
