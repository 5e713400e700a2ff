import { profileIn } from '@lumbung/cooperatives/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { StallService } from '../stall/stall.service.js';

/** Opens a cooperative's stall; it offers everything unless said otherwise. */
export async function stallIn(coop: TestCooperative, offersAll = true): Promise<void> {
  await coop.run(() => coop.house.get(StallService).update({ isOpen: true, offersAll }));
}

/** Gives a cooperative its profile and the badge of a council, without the way through the council's desk. */
export async function badgeIn(coop: TestCooperative): Promise<void> {
  await profileIn(coop, {});
  await coop.house.admin(
    `update cooperatives.directory set verified_by = 'Dekopinda Kota Contoh', verified_on = '2026-01-02', valid_until = '2028-01-02' where id = $1`,
    [coop.id],
  );
}
