import { Injectable } from '@nestjs/common';
import { CARD_COLUMNS, CooperativeView, type Cooperative, type CooperativeRow } from '@lumbung/cooperatives';
import { CouncilDatabase, currentContext, notFound } from '@lumbung/platform';
import { CouncilPermission } from '../council.permissions.js';
import { SuspensionState, type Suspension } from './suspension.schema.js';

/** A suspension as `SUSPENSION_JSON` answers it. */
export interface SuspensionFacts extends Omit<Suspension, 'cooperative' | 'canApprove' | '__typename'> {
  readonly requestedBy: string;
}

/** SuspensionFacts as JSON; needs the table as `s`. */
export const SUSPENSION_JSON = `json_build_object('id', s.id, 'state', s.state, 'reason', s.reason, 'requestedBy', s.requested_by,
  'requestedByName', s.requested_by_name, 'requestedAt', s.requested_at, 'decidedByName', s.decided_by_name, 'decidedAt', s.decided_at)`;

/** Reads suspensions as the council's database role. */
@Injectable()
export class SuspensionsReader {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly view: CooperativeView,
  ) {}

  /** One suspension; throws NOT_FOUND for an unknown one and for another council's. */
  async get(id: string, councilId: string): Promise<Suspension> {
    const row = await this.database.readRow<CooperativeRow & { facts: SuspensionFacts }>(
      `${SUSPENSION} where s.id = $1 and s.council_id = $2`,
      [id, councilId],
    );
    if (!row) throw notFound();
    return suspensionOf(row.facts, this.view.of(row));
  }

  /** Those that wait for a second pair of eyes, oldest first, at most 50. */
  async pending(councilId: string): Promise<Suspension[]> {
    const rows = await this.database.read<CooperativeRow & { facts: SuspensionFacts }>(PENDING, [councilId]);
    return rows.map((row) => suspensionOf(row.facts, this.view.of(row)));
  }
}

/** The API's Suspension, as the one who is asking sees it. */
export function suspensionOf({ requestedBy, ...facts }: SuspensionFacts, cooperative: Cooperative): Suspension {
  const principal = currentContext()?.principal;
  const mayApprove = principal?.council?.permissions.has(CouncilPermission.Approve) ?? false;
  const canApprove = facts.state === SuspensionState.REQUESTED && mayApprove && principal?.personId !== requestedBy;
  return { ...facts, __typename: 'Suspension', cooperative, canApprove };
}

const SUSPENSION = `select ${SUSPENSION_JSON} as facts, t.state, ${CARD_COLUMNS}
  from council.suspension s join platform.tenant t on t.id = s.cooperative_id join cooperatives.directory d on d.id = s.cooperative_id`;

const PENDING = `${SUSPENSION} where s.council_id = $1 and s.state = 'REQUESTED' order by s.requested_at, s.id limit 50`;
