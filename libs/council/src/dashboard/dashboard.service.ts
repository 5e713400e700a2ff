import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { CooperativeState } from '@lumbung/cooperatives';
import { CouncilDatabase } from '@lumbung/platform';
import { IN_REGION, PUBLIC_STATE } from '../cooperatives/council-cooperatives.reader.js';
import { SuspensionsReader } from '../suspensions/suspensions.reader.js';
import { VerificationState } from '../verification/verification.enums.js';
import { STATE_NOW } from '../verification/verification.reader.js';
import type { CouncilDashboard } from './dashboard.schema.js';

interface Figures {
  readonly cooperatives: Partial<Record<CooperativeState, number>> | null;
  readonly cases: Partial<Record<VerificationState, number>> | null;
  readonly oldestWaitingSince: Date | null;
  readonly totalMembers: number;
  readonly totalOrdersLast30Days: number;
}

@Injectable()
export class DashboardService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly suspensions: SuspensionsReader,
    private readonly clock: Clock,
  ) {}

  /** The figures of a council's region and cases, in two statements. */
  async of(councilId: string): Promise<CouncilDashboard> {
    const figures = (await this.database.readRow<Figures>(FIGURES, [
      this.clock.today('Asia/Jakarta'),
      councilId,
    ])) as Figures;
    const { cooperatives, cases, ...plain } = figures;
    return {
      ...plain,
      cooperativesByState: Object.values(CooperativeState).map((state) => ({
        state,
        count: cooperatives?.[state] ?? 0,
      })),
      casesByState: Object.values(VerificationState).map((state) => ({ state, count: cases?.[state] ?? 0 })),
      pendingSuspensions: await this.suspensions.pending(councilId),
    };
  }
}

const FIGURES = `
  with cooperative as (select ${PUBLIC_STATE} as state, n.members, n.orders_last_30_days as orders ${IN_REGION} where c.id = $2),
  latest as (select distinct on (v.cooperative_id) ${STATE_NOW} as state, v.submitted_at
               from council.verification_case v where v.council_id = $2 order by v.cooperative_id, v.id desc)
  select (select json_object_agg(state, count) from (select state, count(*) as count from cooperative group by state) s) as cooperatives,
         (select json_object_agg(state, count) from (select state, count(*) as count from latest group by state) s) as cases,
         (select min(submitted_at) from latest where state = 'SUBMITTED') as "oldestWaitingSince",
         (select coalesce(sum(members), 0)::integer from cooperative) as "totalMembers",
         (select coalesce(sum(orders), 0)::integer from cooperative) as "totalOrdersLast30Days"`;
