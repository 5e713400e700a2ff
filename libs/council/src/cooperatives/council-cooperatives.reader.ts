import { Injectable } from '@nestjs/common';
import { Clock, normaliseSearch } from '@lumbung/kernel';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from '@lumbung/cooperatives';
import {
  connectionFrom,
  CouncilDatabase,
  notFound,
  sliceOf,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { SUSPENSION_JSON, suspensionOf, type SuspensionFacts } from '../suspensions/suspensions.reader.js';
import type { VerificationState } from '../verification/verification.enums.js';
import { STATE_NOW } from '../verification/verification.reader.js';
import type { CooperativeCounts, CouncilCooperative, CouncilCooperativeFilter } from './council-cooperative.schema.js';

interface CouncilCooperativeRow extends CooperativeRow {
  readonly verificationState: VerificationState | null;
  readonly suspension: SuspensionFacts | null;
  readonly counts: CooperativeCounts | null;
}

/** The cooperatives of a council's region, read as the council's database role. */
@Injectable()
export class CouncilCooperativesReader {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
  ) {}

  /** One of them; throws NOT_FOUND outside the region. Papers only as far as they were handed in. */
  async get(cooperativeId: string, councilId: string): Promise<CouncilCooperative> {
    const row = await this.database.readRow<CouncilCooperativeRow>(`${SEEN} and d.id = $3`, [
      this.today(),
      councilId,
      cooperativeId,
    ]);
    if (!row) throw notFound();
    return this.shown(row);
  }

  /** A page of them by name. */
  async list(
    councilId: string,
    filter: CouncilCooperativeFilter | null | undefined,
    page: PageArgs,
    isCounted: boolean,
  ): Promise<ConnectionOf<CouncilCooperative>> {
    const slice = sliceOf(page, 2);
    const [name, id] = slice.key ?? [null, null];
    const { search, regionCode = null, kind = null, states = null, verificationStates = null } = filter ?? {};
    const wish = [
      this.today(),
      councilId,
      search ? normaliseSearch(search) : null,
      regionCode,
      kind,
      states,
      verificationStates,
    ];
    const rows = await this.database.read<CouncilCooperativeRow>(slice.backward ? BACKWARD : FORWARD, [
      ...wish,
      name,
      id,
      slice.limit,
    ]);
    const total = isCounted ? await this.database.readRow<{ count: number }>(COUNT, wish) : undefined;
    const nodes = rows.map((row) => this.shown(row));
    return connectionFrom(nodes, slice, (it) => [it.cooperative.name, it.id], total?.count ?? null);
  }

  private shown({ verificationState, suspension, counts, ...row }: CouncilCooperativeRow): CouncilCooperative {
    const cooperative = this.view.of(row);
    return {
      __typename: 'CouncilCooperative',
      id: cooperative.id,
      cooperative,
      verificationState,
      suspension: suspension && suspensionOf(suspension, cooperative),
      counts,
    };
  }

  private today(): string {
    return this.clock.today('Asia/Jakarta');
  }
}

/** What the API calls the state of a tenant. */
export const PUBLIC_STATE = `case when t.state in ('ACTIVE', 'SUSPENDED') then t.state else 'DRAFT' end`;

/** Cooperatives of the region of council `$2`, with their latest case. */
export const IN_REGION = `
  from council.council c
  join cooperatives.directory d on d.region_code = c.region_code or d.region_code like c.region_code || '.%'
  join platform.tenant t on t.id = d.id
  left join lateral (select ${STATE_NOW} as state from council.verification_case v where v.cooperative_id = d.id order by v.id desc limit 1) v on true
  left join council.cooperative_counts n on n.cooperative_id = d.id`;

const SEEN = `select t.state, ${CARD_COLUMNS}, p.papers, v.state as "verificationState",
    (select ${SUSPENSION_JSON} from council.suspension s
      where s.cooperative_id = d.id and s.council_id = c.id and s.state in ('REQUESTED', 'IN_FORCE')) as suspension,
    case when n.cooperative_id is not null then json_build_object('staff', n.staff, 'members', n.members,
      'publishedProducts', n.published_products, 'ordersLast30Days', n.orders_last_30_days, 'lastActivityOn', n.last_activity_on,
      'publishedAt', n.published_at) end as counts
  ${IN_REGION} left join cooperatives.handed_in_papers p on p.cooperative_id = d.id
     and exists (select from council.verification_case h where h.cooperative_id = d.id and h.council_id = c.id)
  where c.id = $2`;

const FILTERED = `and ($3::text is null or d.search like '%' || $3 || '%' or $3 <% d.search)
  and ($4::text is null or d.region_code = $4 or d.region_code like $4 || '.%') and ($5::text is null or d.kind = $5)
  and ($6::text[] is null or ${PUBLIC_STATE} = any ($6)) and ($7::text[] is null or v.state = any ($7))`;

const FORWARD = `${SEEN} ${FILTERED} and ($8::text is null or (d.name, d.id) > ($8, $9::uuid)) order by d.name, d.id limit $10`;
const BACKWARD = `${SEEN} ${FILTERED} and ($8::text is null or (d.name, d.id) < ($8, $9::uuid)) order by d.name desc, d.id desc limit $10`;
const COUNT = `select count(*) as count ${IN_REGION} where c.id = $2 ${FILTERED}`;
