import { scheduleReturns } from './coming-back.js';
import { scheduleConsignment } from './consignment.js';
import { scheduleCounter } from './counter.js';
import { scheduleCredit } from './credit.js';
import { scheduleOffers } from './offers.js';
import { schedulePlaces } from './places.js';
import type { Scene } from './scene.js';
import { scheduleToday } from './today.js';

export { knowTheGoods } from './knowledge.js';
export { isSunday, notesOf } from './counter.js';
export { Scene } from './scene.js';
export { chargeTax } from './today.js';

/** Everything of the last two months beside the ordinary orders. */
export function scheduleTrade(scene: Scene): void {
  scheduleConsignment(scene);
  scheduleOffers(scene);
  scheduleCredit(scene);
  schedulePlaces(scene);
  scheduleCounter(scene);
  scheduleReturns(scene);
  scheduleToday(scene);
}
