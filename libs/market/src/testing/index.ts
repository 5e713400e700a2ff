import type { TestCooperative } from '@lumbung/platform/testing';
import { StallService } from '../stall/stall.service.js';

/** Opens a cooperative's stall; it offers everything unless said otherwise. */
export async function stallIn(coop: TestCooperative, offersAll = true): Promise<void> {
  await coop.run(() => coop.house.get(StallService).update({ isOpen: true, offersAll }));
}
