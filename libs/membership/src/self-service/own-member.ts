import { asId } from '@lumbung/kernel';
import { currentPrincipal, type Tx } from '@lumbung/platform';
import type { MemberId } from '../members/member.entity.js';

const MINE = `select id from membership.member where tenant_id = $1 and person_id = $2 and status <> 'LEFT'`;

/** The living line of whoever is signed in; null for who is no member here. */
export async function ownMemberId(tx: Tx): Promise<MemberId | null> {
  const row = await tx.row<{ id: string }>(MINE, [currentPrincipal().personId ?? null]);
  return row ? asId<'Member'>(row.id) : null;
}
