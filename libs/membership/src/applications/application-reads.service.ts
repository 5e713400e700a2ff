import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { nameKey } from '../members/contact.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { ApplicationRecord, type ApplicationId } from './application.entity.js';
import { ApplicationState, applicationLabel } from './application-state.js';
import type {
  ApplicationStateCount,
  ApplicationStep,
  MembershipApplication,
  MembershipApplicationConnection,
  ReviewedApplication,
} from './application.types.js';
import type { ApplicationFilter } from './applications.inputs.js';

type StepRow = Omit<ApplicationStep, 'stateLabel'>;
type Row = Omit<MembershipApplication, '__typename' | 'stateLabel' | 'steps'> & { steps: StepRow[] };

const columns = (
  steps: boolean,
) => `a.id, a.number, a.state, a.channel, a.kind, a.full_name as "fullName", a.phone_masked as "phoneMasked", a.email_masked as "emailMasked",
    platform.address_json(a.street, a.landmark, a.region_code, a.postal_code) as address, a.birth_place as "birthPlace", a.birth_on as "birthOn",
    a.sex, a.occupation, a.employer, a.national_id_masked as "nationalIdNoMasked", to_json(a.concerns) as "nationalIdConcerns", a.motivation,
    a.consented_at as "consentedAt", a.consent_text as "consentText", a.entered_by_name as "enteredByName", a.member_id as "memberId",
    a.created_at as "createdAt", a.decided_at as "decidedAt", ${
      steps
        ? `(select coalesce(json_agg(s order by s.id), '[]') from (select id, at, state, actor_name as "actorName", note
             from membership.application_step where tenant_id = $1 and application_id = a.id order by id limit 50) s)`
        : `'[]'::json`
    } as steps`;

const BY_ID = `select ${columns(true)} from membership.application a where a.tenant_id = $1 and a.id = $2`;
const OF_MEMBER = `select ${columns(true)} from membership.application a where a.tenant_id = $1 and a.member_id = $2`;
const CHOSEN = `a.tenant_id = $1 and a.state = any ($2::text[]) and ($3::text is null or a.name_key like '%' || $3 || '%' or a.number ilike $4 || '%')`;
const COUNTS = `select s.state, count(a.id)::int as count from unnest($2::text[]) with ordinality s (state, n)
  left join membership.application a on a.tenant_id = $1 and a.state = s.state group by s.state, s.n order by s.n`;

/** Applications as officers read them. */
@Injectable()
export class ApplicationReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly members: MemberReadsService,
  ) {}

  /** Newest first. Steps only where they are wished for. */
  async list(
    filter: ApplicationFilter,
    page: PageArgs,
    wishes: { steps: boolean; total: boolean },
  ): Promise<MembershipApplicationConnection> {
    const slice = sliceOf(page, 1);
    const search = filter.search?.trim() || null;
    const literal = search?.replace(/[%_\\]/g, '\\$&') ?? null;
    const way = slice.backward ? 'asc' : 'desc';
    const rows = await this.db.read<Row & { total?: number }>(
      `select ${columns(wishes.steps)} ${wishes.total ? `, (select count(*)::int from membership.application a where ${CHOSEN}) as total` : ''}
         from membership.application a where ${CHOSEN} and ($5::uuid is null or a.id ${slice.backward ? '>' : '<'} $5)
        order by a.id ${way} limit $6`,
      [
        filter.states ?? Object.keys(ApplicationState),
        search && nameKey(search),
        literal,
        slice.key?.[0] ?? null,
        slice.limit,
      ],
    );
    const total = wishes.total ? (rows[0]?.total ?? 0) : null;
    return connectionFrom(rows.map(applicationOf), slice, ({ id }) => [id], total);
  }

  /** One application, who looks alike in the register, and who like him left. Throws NOT_FOUND, also for another cooperative's. */
  review(id: string): Promise<ReviewedApplication> {
    return this.db.transaction(async (tx) => {
      const record = await tx.get(ApplicationRecord, id as ApplicationId);
      const isOpen = record.state === 'SUBMITTED' || record.state === 'RETURNED';
      const alike = isOpen ? await this.members.alike(tx, record) : [];
      const formerly = isOpen ? await this.members.formerly(tx, record) : [];
      return { application: await this.inTransaction(tx, id), alike, formerly };
    });
  }

  async inTransaction(tx: Tx, id: string): Promise<MembershipApplication> {
    return applicationOf(await tx.rowOrFail<Row>(BY_ID, [id]));
  }

  /** The application by which a member came; null for whoever was in the book before. */
  async ofMember(memberId: string): Promise<MembershipApplication | null> {
    const row = await this.db.readRow<Row>(OF_MEMBER, [memberId]);
    if (row) return applicationOf(row);
    if (!(await this.db.readRow('select 1 from membership.member where tenant_id = $1 and id = $2', [memberId])))
      throw notFound();
    return null;
  }

  /** How many there are of each state, also of none. */
  counts(): Promise<ApplicationStateCount[]> {
    return this.db.read<ApplicationStateCount>(COUNTS, [Object.keys(ApplicationState)]);
  }
}

function applicationOf(row: Row): MembershipApplication {
  const locale = currentLocale();
  return {
    __typename: 'MembershipApplication',
    ...row,
    stateLabel: applicationLabel(row.state, locale),
    steps: row.steps.map((step) => ({ ...step, stateLabel: applicationLabel(step.state, locale) })),
  };
}
