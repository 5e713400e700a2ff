import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@lumbung/kernel';
import {
  conflict,
  CouncilDatabase,
  currentPrincipal,
  forbidden,
  PlatformDatabase,
  type PlatformTx,
} from '@lumbung/platform';
import type { Council } from './council.schema.js';

export type CouncilId = Id<'Council'>;

/** Columns of the API's Council as JSON; needs the table as `c`. */
export const COUNCIL_JSON = `json_build_object('id', c.id, 'name', c.name, 'regionCode', c.region_code, 'region', platform.region_json(c.region_code))`;

/** The registry of councils (Dekopinda). A city may have two. */
@Injectable()
export class CouncilsService {
  constructor(
    private readonly platform: PlatformDatabase,
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  /** Enters a council into the registry; `foundCouncilAdmin` of identity gives it its first person. */
  async register({ name, regionCode }: { name: string; regionCode: string }): Promise<CouncilId> {
    const id = newId<'Council'>();
    await this.platform.transaction((tx) =>
      tx.rows('insert into council.council (id, name, region_code, registered_at) values ($1, $2, $3, $4)', [
        id,
        name,
        regionCode,
        this.clock.now(),
      ]),
    );
    return id;
  }

  async find(id: string): Promise<Council | null> {
    const row = await this.database.readRow<{ council: Council }>(
      `select ${COUNCIL_JSON} as council from council.council c where c.id = $1`,
      [id],
    );
    return row?.council ?? null;
  }

  /**
   * The council that answers for a place: the one of the narrowest region around it; of two for the same region, the
   * one that has had this cooperative before, else the older one. Throws CONFLICT where there is none.
   */
  async responsibleFor(tx: PlatformTx, regionCode: string): Promise<{ id: CouncilId; name: string }> {
    const council = await tx.row<{ id: CouncilId; name: string }>(RESPONSIBLE, [regionCode, tx.tenantId]);
    if (!council) throw conflict('No council is registered for this region yet.');
    return council;
  }
}

/** The council whose staff is asking. Operations declare its permission; this only names it. */
export function currentCouncilId(): CouncilId {
  const { council } = currentPrincipal();
  if (!council) throw forbidden();
  return council.id as CouncilId;
}

/** Who is asking, as histories and suspensions remember him. */
export function currentActor(): { id: string; name: string } {
  const { personId, displayName } = currentPrincipal();
  if (!personId) throw forbidden();
  return { id: personId, name: displayName };
}

const RESPONSIBLE = `select c.id, c.name from council.council c
  where $1 = c.region_code or $1 like c.region_code || '.%'
  order by length(c.region_code) desc,
           exists (select from council.verification_case v where v.council_id = c.id and v.cooperative_id = $2) desc, c.registered_at, c.id
  limit 1`;
