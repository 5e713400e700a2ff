import { Allow, AllowSignedIn, badUserInput, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SavingsAccountResult } from '../accounts/accounts.schema.js';
import { MoveSavingsResult } from '../moves/moves.schema.js';
import { SavingsPermission } from '../savings.permissions.js';
import { MandatoryArrearsService } from './arrears.service.js';
import { MandatoryArrearsArgs, MandatoryArrearsConnection } from './arrears.types.js';
import { MandatoryClassesService } from './mandatory-classes.service.js';
import {
  SetMandatoryClassesInput,
  SetMandatoryClassesResult,
  SetMandatoryClassInput,
} from './mandatory-classes.types.js';
import { MandatorySavingsService } from './mandatory.service.js';
import {
  MandatoryCalendar,
  MandatoryQuote,
  MandatoryRate,
  MandatoryRateResult,
  PayMandatorySavingsInput,
  SetMandatoryRateInput,
} from './mandatory.types.js';

@Resolver(() => MandatoryCalendar)
export class MandatorySavingsResolver {
  constructor(
    private readonly mandatory: MandatorySavingsService,
    private readonly classes: MandatoryClassesService,
    private readonly arrears: MandatoryArrearsService,
  ) {}

  @Query(() => [MandatoryRate], { description: '[permission: savings.view] Amounts by class, newest first.' })
  @Allow(SavingsPermission.View)
  mandatorySavingsRates(): Promise<MandatoryRate[]> {
    return this.mandatory.rates();
  }

  @Query(() => MandatoryCalendar, {
    nullable: true,
    description: "[permission: savings.view] A member's year; null without a mandatory account.",
  })
  @Allow(SavingsPermission.View)
  async mandatorySavingsCalendar(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('year', { type: () => Int, nullable: true }) year?: number | null,
  ): Promise<MandatoryCalendar | null> {
    return this.mandatory.calendar(requireUuid(memberId), plausible(year));
  }

  @Query(() => MandatoryCalendar, { nullable: true, description: '[signed in] My own year of mandatory savings.' })
  @AllowSignedIn()
  async myMandatorySavingsCalendar(
    @Args('year', { type: () => Int, nullable: true }) year?: number | null,
  ): Promise<MandatoryCalendar | null> {
    return this.mandatory.myCalendar(plausible(year));
  }

  @Query(() => MandatoryQuote, {
    nullable: true,
    description: '[permission: savings.view] What the next months (1 to 24) cost; null when none is due.',
  })
  @Allow(SavingsPermission.View)
  async mandatorySavingsQuote(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('months', { type: () => Int }) months: number,
  ): Promise<MandatoryQuote | null> {
    if (months < 1 || months > 24) throw badUserInput('From 1 to 24 months can be paid at once.');
    return this.mandatory.quote(requireUuid(accountId), months);
  }

  @Query(() => MandatoryArrearsConnection, { description: '[permission: savings.view] Who is behind.' })
  @Allow(SavingsPermission.View)
  mandatorySavingsArrears(
    @Args() { search, memberClass, order, ...page }: MandatoryArrearsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MandatoryArrearsConnection> {
    const selected = selectedFields(info);
    const withTotals = selected.has('totalCount') || selected.has('totalArrears');
    return this.arrears.list({ search, memberClass, order }, page, withTotals);
  }

  @Mutation(() => MandatoryRateResult, {
    description: '[permission: savings.products] Sets what is due from a month on.',
  })
  @Allow(SavingsPermission.Products)
  setMandatorySavingsRate(@Args('input') input: SetMandatoryRateInput): Promise<typeof MandatoryRateResult> {
    return this.mandatory.setRate(input);
  }

  @Mutation(() => SavingsAccountResult, {
    description: '[permission: savings.products] Puts an account into a class from a month on.',
  })
  @Allow(SavingsPermission.Products)
  setMandatorySavingsClass(@Args('input') input: SetMandatoryClassInput): Promise<typeof SavingsAccountResult> {
    return this.classes.set(input);
  }

  @Mutation(() => SetMandatoryClassesResult, {
    description: '[permission: savings.products] Puts many members into a class from a month on, all or none.',
  })
  @Allow(SavingsPermission.Products)
  setMandatorySavingsClasses(
    @Args('input') input: SetMandatoryClassesInput,
  ): Promise<typeof SetMandatoryClassesResult> {
    return this.classes.setMany(input);
  }

  @Mutation(() => MoveSavingsResult, { description: '[permission: savings.teller] Pays several months at once.' })
  @Allow(SavingsPermission.Teller)
  payMandatorySavings(@Args('input') input: PayMandatorySavingsInput): Promise<typeof MoveSavingsResult> {
    return this.mandatory.pay(input);
  }
}

function plausible(year: number | null | undefined): number | null {
  if (year != null && (year < 1990 || year > 2100)) throw badUserInput('A year between 1990 and 2100.');
  return year ?? null;
}
