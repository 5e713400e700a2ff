import { describe, expect, it } from '@jest/globals';
import { CouncilModule } from '@lumbung/council';
import { profileIn } from '@lumbung/cooperatives/testing';
import { memberIn } from '@lumbung/membership/testing';
import { goodsIn, openShop, orderIn, cartWith } from '@lumbung/orders/testing';
import { EventDelivery } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ReportingModule } from '../reporting.module.js';

describe('what the council may count of a cooperative', () => {
  const house = startHouse(CouncilModule, ReportingModule);
  const night = (coop: TestCooperative) =>
    house.get(EventDelivery).runTask(coop.id, 'reporting.publishCounts', { night: '2026-11-21' });
  const published = (coop: TestCooperative) =>
    house.admin('select * from council.cooperative_counts where cooperative_id = $1', [coop.id]);

  it('is published by its own nightly task: how many, never who', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    await openShop(coop);
    await memberIn(coop);
    const variantId = await goodsIn(coop);
    await cartWith(coop, [{ variantId }]);
    await orderIn(coop, [{ variantId }]);

    await night(coop);
    await night(coop);

    expect(house.get(EventDelivery).nightlyTasks()).toContain('reporting.publishCounts');
    expect(await published(coop)).toMatchObject([{ members: 1, published_products: 1, orders_last_30_days: 1 }]);
  });

  it('counts nothing of another cooperative', async () => {
    const [mine, other] = [await house.cooperative(), await house.cooperative()];
    await profileIn(mine);
    await profileIn(other);
    await memberIn(other);

    await night(mine);

    expect(await published(mine)).toMatchObject([{ members: 0 }]);
  });
});
