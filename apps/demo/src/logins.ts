import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BANYU_GEMBONG, PLANS } from './cooperatives/plans.js';
import { spokenPhone } from './people/names.js';
import { COUNCIL, COUNCIL_TEAM } from './people/council-team.js';

/** The one password of everybody in the demo; it opens nothing elsewhere. */
export const PASSWORD = 'panen-raya-2026';

const WORDS: Readonly<Record<string, string>> = {
  OWNER: 'owner',
  MANAGER: 'manager',
  CASHIER: 'cashier',
  CATALOG_EDITOR: 'catalogue editor',
  TREASURER: 'treasurer',
  SUPERVISOR: 'supervisor',
  LOAN_OFFICER: 'field collector',
};

/** Who can sign in, as a short table for the one who starts the platform. */
export function loginsTable(): string {
  const rows: [string, string, string][] = [];
  for (const { name, role, phone } of BANYU_GEMBONG.team)
    if (role) rows.push([`Banyu Gembong, ${WORDS[role]}`, spokenPhone(phone), name]);
  rows.push([
    'Banyu Gembong, member (shop)',
    spokenPhone(BANYU_GEMBONG.firstMemberPhone),
    BANYU_GEMBONG.firstMember ?? '',
  ]);
  for (const plan of PLANS.slice(1))
    rows.push([`${plan.slug}, owner`, spokenPhone(plan.team[0]?.phone ?? 0), plan.team[0]?.name ?? '']);
  rows.push([`${COUNCIL.name}, admin`, spokenPhone(COUNCIL_TEAM.admin.phone), COUNCIL_TEAM.admin.name]);
  rows.push([`${COUNCIL.name}, reviewer`, spokenPhone(COUNCIL_TEAM.reviewer.phone), COUNCIL_TEAM.reviewer.name]);
  const wide = Math.max(...rows.map(([who]) => who.length));
  const lines = rows.map(([who, phone, name]) => `    ${who.padEnd(wide)}  ${phone}  ${name}`.trimEnd());
  return `  Demo logins, password ${PASSWORD}\n${lines.join('\n')}\n`;
}

/** Writes the table to DEMO_LOGINS, or `.data/demo-logins.txt` in the working directory. */
export async function writeLogins(path = process.env.DEMO_LOGINS || '.data/demo-logins.txt'): Promise<void> {
  const file = resolve(path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, loginsTable());
}
