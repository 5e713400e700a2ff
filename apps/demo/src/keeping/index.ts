import { KEEPING } from '../cooperatives/keeping.js';
import type { Enrolled } from '../story/members.js';
import type { Savers } from '../story/savers.js';
import type { Scene } from '../trade/index.js';
import { scheduleAssets } from './assets.js';
import { scheduleBank } from './bank.js';
import { scheduleField } from './field.js';
import { schedulePlans } from './plans.js';
import { scheduleTerms } from './terms.js';

export { registerAssets } from './assets.js';
export { nameMoney } from './bank.js';

/** What is kept beside passbooks and trade: assets, the bank's own paper, term deposits, goals, groups and the field. */
export function scheduleKeeping(scene: Scene, steady: readonly Enrolled[], savers: Savers): void {
  const { term, planned, groups } = KEEPING[scene.slug] ?? {};
  scheduleAssets(scene);
  if (scene.cast.persona('TREASURER')) scheduleBank(scene);
  if (term) scheduleTerms(scene, term, savers);
  if (planned) schedulePlans(scene, planned, savers);
  if (groups) scheduleField(scene, groups, { steady, savers });
}
