import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { startHouse } from '@lumbung/platform/testing';
import { MembershipModule } from '../membership.module.js';
import { crowdIn, memberIn } from '../testing/index.js';
import { GroupsService } from './groups.service.js';
import type { MemberGroup } from './groups.types.js';

describe('a group as large as the sheet of its meeting', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const groups = () => house.get(GroupsService);
  const arranged = async (count: number) => {
    const coop = await house.cooperative();
    const wish = { name: 'Melati', isJointlyLiable: true, formedOn: '2026-01-01' };
    const group = (await coop.run(() => groups().save(wish as never))) as MemberGroup;
    await crowdIn(coop, group.id, count);
    const place = (memberId: string, groupId: string | null) => coop.run(() => groups().place({ memberId, groupId }));
    const members = () => coop.run(() => groups().membersOf(group.id));
    return { coop, group, place, members };
  };

  it('takes its two hundredth member and says of the next that it is full, until somebody has gone', async () => {
    const { coop, group, place, members } = await arranged(199);
    const [last, next] = [await memberIn(coop), await memberIn(coop)];

    expect(await place(last.id, group.id)).toMatchObject({ places: [{ groupName: 'Melati' }] });
    expect(await place(next.id, group.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'groupId' });
    expect(await place(last.id, group.id)).toMatchObject({ places: [{ groupName: 'Melati' }] });
    expect(await members()).toHaveLength(200);

    await place(last.id, null);
    expect(await place(next.id, group.id)).toMatchObject({ places: [{ groupName: 'Melati' }] });
  });

  it('gives its last place to one of two at once', async () => {
    const { coop, group, place, members } = await arranged(199);
    const both = [await memberIn(coop), await memberIn(coop)];

    const answers = await Promise.all(both.map(({ id }) => place(id, group.id)));

    expect(answers.filter((answer) => 'places' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ field: 'groupId' }]);
    expect(await members()).toHaveLength(200);
  });
});
