import { Clock, newId, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type {
  AgreeConsignmentInput,
  AgreementScope,
  ConsignmentAgreement,
  ConsignmentAgreementConnection,
  ConsignmentAgreementFilter,
  EndConsignmentAgreementInput,
} from './terms.schema.js';

/** Whose row must be there for an agreement to speak of it. */
const TARGETS: Record<Exclude<AgreementScope, 'COOPERATIVE'>, string> = {
  SELLER: 'select id from sellers.seller where tenant_id = $1 and id = $2',
  CATEGORY: 'select id from catalog.category where tenant_id = $1 and id = $2',
  PRODUCT: 'select id from catalog.product where tenant_id = $1 and id = $2',
};

// A later agreement for the same takes the place of an earlier one while both would be in force.
const IN_FORCE = `a.valid_from <= $2 and coalesce(a.valid_until, 'infinity') >= $2 and not exists (
    select from consignment.agreement n where n.tenant_id = $1 and n.scope = a.scope and n.valid_from > a.valid_from and n.valid_from <= $2
       and coalesce(n.valid_until, 'infinity') >= $2 and n.seller_id is not distinct from a.seller_id
       and n.category_id is not distinct from a.category_id and n.product_id is not distinct from a.product_id)`;

const AGREEMENT = `select 'ConsignmentAgreement' as "__typename", a.id, a.scope, coalesce(a.seller_id, a.category_id, a.product_id) as "targetId",
    case a.scope when 'SELLER' then (select s.name from sellers.seller s where s.tenant_id = $1 and s.id = a.seller_id)
                 when 'CATEGORY' then (select c.name from catalog.category c where c.tenant_id = $1 and c.id = a.category_id)
                 when 'PRODUCT' then (select p.name from catalog.product p where p.tenant_id = $1 and p.id = a.product_id) end as "targetName",
    a.commission_basis_points as "commissionBasisPoints", a.damage_bearer as "damageBearer", a.settlement_period as "settlementPeriod",
    a.valid_from as "validFrom", a.valid_until as "validUntil", ${IN_FORCE} as "isInForce", a.note, a.made_by_name as "madeByName",
    a.created_at as "createdAt"
  from consignment.agreement a where a.tenant_id = $1`;

const BY_ID = `${AGREEMENT} and $2::date is not null and a.id = $3`;

const listText = (backward: boolean) => `${AGREEMENT} and ($3::text is null or a.scope = $3)
    and ($4::uuid is null or $4 in (a.seller_id, a.category_id, a.product_id)) and ($5::boolean is not true or (${IN_FORCE}))
    and ($6::uuid is null or a.id ${backward ? '>' : '<'} $6) order by a.id ${backward ? 'asc' : 'desc'} limit $7`;

/** Under which terms goods of others are sold. */
@Injectable()
export class TermsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down terms for the cooperative, a seller, a category or a product. What was sold before keeps its commission.
   * Safe to repeat by requestId. Refuses a target that does not go with the scope, a period where it means nothing, an
   * end before the beginning, and a second agreement for the same from the same day (InvalidInput). The cooperative's
   * own needs a bearer of damage and a period. Throws NOT_FOUND for an unknown target. Source: agreement with the
   * seller; practice is 10 to 25 %, counted and paid weekly or monthly.
   */
  agree(input: AgreeConsignmentInput): Promise<ConsignmentAgreement | InvalidInput> {
    const problem = problemOf(input);
    if (problem) return Promise.resolve(problem);
    const { scope, targetId = null } = input;
    return this.db.transaction(async (tx) => {
      const id = newId<'ConsignmentAgreement'>();
      const earlier = await tx.claimRequest('consignment.agree', input.requestId, input, id);
      if (earlier) return this.inTransaction(tx, earlier);
      if (scope !== 'COOPERATIVE') await tx.rowOrFail(TARGETS[scope], [targetId]);
      const of = (wanted: AgreementScope) => (scope === wanted ? targetId : null);
      const validFrom = input.validFrom ?? this.today();
      if (input.validUntil && input.validUntil < validFrom)
        return new InvalidInput('problem.consignment.endBeforeStart', 'validUntil');
      const [made] = await tx.rows(
        `insert into consignment.agreement (tenant_id, id, scope, seller_id, category_id, product_id, commission_basis_points, damage_bearer,
                                            settlement_period, valid_from, valid_until, note, made_by_name, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
        [
          id,
          scope,
          of('SELLER'),
          of('CATEGORY'),
          of('PRODUCT'),
          input.commissionBasisPoints,
          input.damageBearer ?? null,
          input.settlementPeriod ?? null,
          validFrom,
          input.validUntil ?? null,
          input.note ?? null,
          currentPrincipal().displayName,
          this.clock.now(),
        ],
      );
      if (!made) return new InvalidInput('problem.consignment.agreementThatDay', 'validFrom');
      const { requestId: _, ...after } = input;
      tx.audit({
        action: 'consignment.agree',
        subject: 'ConsignmentAgreement',
        subjectId: id,
        after: { ...after, validFrom },
      });
      return this.inTransaction(tx, id);
    });
  }

  /** Gives an agreement its last day; what is sold after it follows the next wider one. Refuses a day before its first (InvalidInput); throws NOT_FOUND. */
  end({ agreementId, validUntil }: EndConsignmentAgreementInput): Promise<ConsignmentAgreement | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await tx.rowOrFail<{ validFrom: string; validUntil: string | null }>(
        `select valid_from as "validFrom", valid_until as "validUntil" from consignment.agreement where tenant_id = $1 and id = $2 for update`,
        [agreementId],
      );
      if (validUntil < before.validFrom) return new InvalidInput('problem.consignment.endBeforeStart', 'validUntil');
      await tx.rows('update consignment.agreement set valid_until = $3 where tenant_id = $1 and id = $2', [
        agreementId,
        validUntil,
      ]);
      tx.audit({
        action: 'consignment.endAgreement',
        subject: 'ConsignmentAgreement',
        subjectId: agreementId,
        before: { validUntil: before.validUntil },
        after: { validUntil },
      });
      return this.inTransaction(tx, agreementId);
    });
  }

  /** Agreements, newest first. */
  async list(page: PageArgs, filter: ConsignmentAgreementFilter): Promise<ConsignmentAgreementConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<ConsignmentAgreement>(listText(slice.backward), [
      this.today(),
      filter.scope ?? null,
      filter.targetId ?? null,
      filter.inForce ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  private inTransaction(tx: Tx, id: string): Promise<ConsignmentAgreement> {
    return tx.rowOrFail<ConsignmentAgreement>(BY_ID, [this.today(), id]);
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function problemOf({
  scope,
  targetId,
  settlementPeriod,
  damageBearer,
}: AgreeConsignmentInput): InvalidInput | undefined {
  if ((scope === 'COOPERATIVE') !== (targetId == null))
    return new InvalidInput('problem.consignment.target', 'targetId');
  if (settlementPeriod && scope !== 'COOPERATIVE' && scope !== 'SELLER')
    return new InvalidInput('problem.consignment.periodScope', 'settlementPeriod');
  if (scope === 'COOPERATIVE' && !settlementPeriod)
    return new InvalidInput('problem.consignment.defaultNeeds', 'settlementPeriod');
  if (scope === 'COOPERATIVE' && !damageBearer)
    return new InvalidInput('problem.consignment.defaultNeeds', 'damageBearer');
  return undefined;
}
