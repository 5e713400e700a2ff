import { Injectable } from '@nestjs/common';
import { Clock, normaliseSearch } from '@lumbung/kernel';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from '@lumbung/cooperatives';
import {
  connectionFrom,
  CouncilDatabase,
  currentContext,
  currentLocale,
  notFound,
  sliceOf,
  translate,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { CouncilPermission } from '../council.permissions.js';
import { COUNCIL_JSON } from '../registry/councils.service.js';
import type { Council } from '../registry/council.schema.js';
import { actionsFrom } from './transitions.js';
import { VerificationState, type VerificationAction } from './verification.enums.js';
import type { VerificationCase, VerificationEvent, VerificationQueueFilter } from './verification.schema.js';

interface CaseRow extends CooperativeRow {
  readonly id: string;
  readonly council: Council;
  readonly caseState: VerificationState;
  readonly submittedAt: Date;
  readonly reviewerName: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly validUntil: string | null;
  readonly submissions: number;
  readonly history: VerificationEvent[];
}

const WAITING = [VerificationState.SUBMITTED, VerificationState.UNDER_REVIEW];

/** Reads cases as the council's database role: what cooperatives published, and never a row of theirs. */
@Injectable()
export class VerificationReader {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
  ) {}

  /** One case with papers and history. Throws NOT_FOUND for an unknown one and for another council's. */
  async get(caseId: string, councilId: string): Promise<VerificationCase> {
    const row = await this.database.readRow<CaseRow>(ONE, [this.today(), caseId, councilId]);
    if (!row) throw notFound();
    return this.shown(row);
  }

  /** The latest case of a cooperative; null before the first, and for a council that does not have it. */
  async latestOf(cooperativeId: string, councilId: string | null): Promise<VerificationCase | null> {
    const [latest] = await this.latestOfMany([cooperativeId], councilId);
    return latest ?? null;
  }

  /** As `latestOf` for many cooperatives of one request, with one statement. */
  async latestOfMany(
    cooperativeIds: readonly string[],
    councilId: string | null,
  ): Promise<(VerificationCase | null)[]> {
    const rows = await this.database.read<CaseRow>(LATEST_OF_MANY, [this.today(), cooperativeIds, councilId]);
    const cases = new Map(rows.map((row) => [row.card.id, this.shown(row)]));
    return cooperativeIds.map((id) => cases.get(id) ?? null);
  }

  /** The council's cases, longest waiting first. */
  async queue(
    councilId: string,
    filter: VerificationQueueFilter | null | undefined,
    page: PageArgs,
    isCounted: boolean,
  ): Promise<ConnectionOf<VerificationCase>> {
    const slice = sliceOf(page, 2);
    const [at, id] = slice.key ?? [null, null];
    const search = filter?.search ? normaliseSearch(filter.search) : null;
    const wish = [this.today(), councilId, filter?.states ?? WAITING, search, filter?.regionCode ?? null];
    const rows = await this.database.read<CaseRow>(slice.backward ? BACKWARD : FORWARD, [...wish, at, id, slice.limit]);
    const total = isCounted ? await this.database.readRow<{ count: number }>(COUNT, wish) : undefined;
    const nodes = rows.map((row) => this.shown(row));
    return connectionFrom(nodes, slice, (it) => [(it.submittedAt as Date).toISOString(), it.id], total?.count ?? null);
  }

  private shown({ caseState, card, state, badge, papers, ...row }: CaseRow): VerificationCase {
    return {
      ...row,
      __typename: 'VerificationCase',
      cooperative: this.view.of({ card, state, badge, papers }),
      state: caseState,
      stateLabel: labelOf(caseState),
      allowedActions: this.actionsOf(caseState),
    };
  }

  private actionsOf(state: VerificationState): VerificationAction[] {
    const mayReview = currentContext()?.principal?.council?.permissions.has(CouncilPermission.Review) ?? false;
    return mayReview ? actionsFrom(state) : [];
  }

  /** Badges run out by the western zone's day, as in the public directory. */
  private today(): string {
    return this.clock.today('Asia/Jakarta');
  }
}

export function labelOf(state: VerificationState): string {
  return translate(`verification.${state}`, currentLocale());
}

/** The state as of a day, `$1`: a case that ran out has expired, also before the clock came to write it down. */
export const STATE_NOW = `case when v.state = 'VERIFIED' and v.valid_until < $1::date then 'EXPIRED' else v.state end`;

const FROM = `from council.verification_case v join council.council c on c.id = v.council_id
  join platform.tenant t on t.id = v.cooperative_id join cooperatives.directory d on d.id = v.cooperative_id`;

const CASE = `select v.id, ${COUNCIL_JSON} as council, ${STATE_NOW} as "caseState", v.submitted_at as "submittedAt",
    v.reviewer_name as "reviewerName", v.reason, v.decided_at as "decidedAt", v.valid_until as "validUntil", v.submissions,
    t.state, ${CARD_COLUMNS}, p.papers,
    (select json_agg(json_build_object('id', e.id, 'at', e.at, 'fromState', e.from_state, 'toState', e.to_state,
                                       'actorName', e.actor_name, 'reason', e.reason) order by e.id)
       from council.verification_event e where e.case_id = v.id) as history
  ${FROM} left join cooperatives.handed_in_papers p on p.cooperative_id = v.cooperative_id`;

const ONE = `${CASE} where v.id = $2 and v.council_id = $3`;
const LATEST_OF_MANY = `${CASE} where v.id in (
  select distinct on (l.cooperative_id) l.id from council.verification_case l
   where l.cooperative_id = any ($2) and ($3::uuid is null or l.council_id = $3) order by l.cooperative_id, l.id desc)`;

const FILTERED = `where v.council_id = $2 and ${STATE_NOW} = any ($3)
  and ($4::text is null or d.search like '%' || $4 || '%' or $4 <% d.search)
  and ($5::text is null or d.region_code = $5 or d.region_code like $5 || '.%')`;

const FORWARD = `${CASE} ${FILTERED} and ($6::timestamptz is null or (v.submitted_at, v.id) > ($6, $7::uuid))
  order by v.submitted_at, v.id limit $8`;
const BACKWARD = `${CASE} ${FILTERED} and ($6::timestamptz is null or (v.submitted_at, v.id) < ($6, $7::uuid))
  order by v.submitted_at desc, v.id desc limit $8`;
const COUNT = `select count(*) as count ${FROM} ${FILTERED}`;
