import type { TenantId } from '@lumbung/platform';
import type { Colleague } from '../cooperatives/plans.js';
import type { Shell } from '../cooperatives/shells.js';
import { Chance } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, later, moment } from '../house/moved-clock.js';
import { asking } from '../house/personas.js';
import { inventedName } from '../people/names.js';
import { signUp, type CouncilTeam } from './founding.js';
import { handInPapers } from './papers.js';
import { decide, submit } from './verification.js';

const OFFICES = ['CHAIR', 'SECRETARY', 'TREASURER', 'SUPERVISOR'] as const;

/** Signs a cooperative up and brings it as far as its fate says; answers its id. */
export async function tellShell(
  house: DemoHouse,
  council: CouncilTeam,
  shell: Shell,
  index: number,
): Promise<TenantId> {
  const chance = new Chance(`shell ${shell.slug}`);
  const offices = shell.kind === 'SHARIA_SAVINGS_AND_LOANS' ? [...OFFICES, 'SHARIA_BOARD' as const] : OFFICES;
  const team: Colleague[] = offices.map((office, seat) => ({
    name: inventedName(chance),
    phone: 100 + index * 8 + seat,
    office,
    ...(seat === 0 && { role: 'OWNER' as const }),
  }));
  const plan = {
    ...shell,
    number: String(30 + index),
    team,
    foundedOn: `${chance.between(1998, 2021)}-0${chance.between(1, 9)}-1${chance.between(0, 9)}`,
  };
  const began = moment(house.today, -shell.daysAgo, chance.between(8, 15), chance.between(0, 59));
  const { tenantId, owner } = await house.clock.at(began, () => signUp(house, plan));
  if (shell.fate === 'draft') return tenantId;
  const by = asking(owner, await house.tenant(tenantId));
  await house.clock.at(later(began, 45), () => handInPapers(house, by, plan, asBusinessDate(began)));
  const submitted = later(began, 120);
  const caseId = await house.clock.at(submitted, () => submit(house, by));
  await decide(house, council, shell.fate, caseId, tenantId, submitted);
  return tenantId;
}
