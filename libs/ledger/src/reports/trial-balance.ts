import { Injectable } from '@nestjs/common';
import type { BusinessDate } from '@lumbung/kernel';
import { Allow, BusinessDateScalar, RupiahScalar, TenantDatabase } from '@lumbung/platform';
import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { accountJson, LedgerAccount } from '../accounts/account.schema.js';
import { LedgerService } from '../journals/ledger.service.js';
import { LedgerPermission } from '../ledger.permissions.js';

@ObjectType({ description: 'What one account stands at, on one side.' })
export class TrialBalanceLine {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => RupiahScalar) debit: number;
  @Field(() => RupiahScalar) credit: number;
}

@ObjectType({ description: 'Neraca saldo: every account with a balance or movement.' })
export class TrialBalance {
  @Field(() => BusinessDateScalar) asOf: BusinessDate;
  @Field(() => [TrialBalanceLine]) lines: TrialBalanceLine[];
  @Field(() => RupiahScalar) totalDebit: number;
  @Field(() => RupiahScalar) totalCredit: number;
  @Field(() => RupiahScalar, { description: 'Zero, or something is broken.' }) difference: number;
}

@Injectable()
export class TrialBalanceService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /** Every account that ever moved, with its balance on one side, in the evening of a day (today unless named); one statement. */
  async trialBalance(asOf?: BusinessDate | null): Promise<TrialBalance> {
    const row = await this.db.readRow<{ report: TrialBalance }>(TRIAL_BALANCE, [asOf ?? this.ledger.today()]);
    return (row as { report: TrialBalance }).report;
  }
}

@Resolver(() => TrialBalance)
export class TrialBalanceResolver {
  constructor(private readonly service: TrialBalanceService) {}

  @Query(() => TrialBalance, {
    description: '[permission: ledger.read] Neraca saldo at the end of a day (default: today).',
  })
  @Allow(LedgerPermission.Read)
  trialBalance(
    @Args('asOf', { type: () => BusinessDateScalar, nullable: true }) asOf?: string | null,
  ): Promise<TrialBalance> {
    return this.service.trialBalance(asOf as BusinessDate | null | undefined);
  }
}

const TRIAL_BALANCE = /* sql */ `
  select json_build_object(
           'asOf', $2::date,
           'lines', coalesce(json_agg(json_build_object('account', ${accountJson('a')}, 'debit', greatest(b.balance, 0),
                                                        'credit', greatest(-b.balance, 0)) order by a.number), '[]'),
           'totalDebit', coalesce(sum(greatest(b.balance, 0)), 0)::bigint, 'totalCredit', coalesce(sum(greatest(-b.balance, 0)), 0)::bigint,
           'difference', coalesce(sum(b.balance), 0)::bigint) as report
    from ledger.balances($1, $2::date) b
    join ledger.account a on a.tenant_id = $1 and a.id = b.account_id
`;
