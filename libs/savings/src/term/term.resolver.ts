import type { Money } from '@lumbung/kernel';
import { Allow, badUserInput, PageArgs, requireUuid, RupiahScalar } from '@lumbung/platform';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { TermBreakService } from './term-break.service.js';
import { TermCertificates } from './term-certificates.service.js';
import { TermDepositsService } from './term-deposits.service.js';
import { TermReadingService } from './term-reading.service.js';
import { TermTermsService } from './term-terms.service.js';
import {
  BreakTermDepositInput,
  ChangeTermDepositInput,
  PlaceTermDepositInput,
  SaveTermTermsInput,
  SetTermRatesInput,
  TermDepositFilter,
  TermDepositResult,
  TermTermsResult,
} from './term.schema.js';
import { TermBreakQuote, TermDeposit, TermDepositConnection, TermDepositQuote, TermTerms } from './term.types.js';

@Resolver(() => TermDeposit)
export class TermResolver {
  constructor(
    private readonly terms: TermTermsService,
    private readonly deposits: TermDepositsService,
    private readonly breaking: TermBreakService,
    private readonly reading: TermReadingService,
    private readonly certificates: TermCertificates,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The certificate (bilyet) as a PDF, good for ten minutes; null for who does not serve at the desk. Each opening is a print: from the second on it says SALINAN and is audited. Of my own deposits it is a copy for me, and no print.',
  })
  certificateUrl(@Parent() deposit: TermDeposit): string | null {
    return this.certificates.of(deposit);
  }

  @Query(() => TermTerms, {
    nullable: true,
    description: '[permission: savings.view] What a term product pays and asks.',
  })
  @Allow(SavingsPermission.View)
  async termTerms(@Args('productId', { type: () => ID }) productId: string): Promise<TermTerms> {
    return this.terms.of(requireUuid(productId));
  }

  @Query(() => TermDepositQuote, {
    nullable: true,
    description: '[permission: savings.view] What a deposit placed today would pay; null when it is not offered.',
  })
  @Allow(SavingsPermission.View)
  async termDepositQuote(
    @Args('productId', { type: () => ID }) productId: string,
    @Args('amount', { type: () => RupiahScalar }) amount: Money,
    @Args('termMonths', { type: () => Int }) termMonths: number,
  ): Promise<TermDepositQuote | null> {
    if (!amount.isPositive || termMonths < 1 || termMonths > 120) throw badUserInput('An amount, and 1 to 120 months.');
    return this.terms.quote(requireUuid(productId), amount, termMonths);
  }

  @Query(() => TermDepositConnection, { description: '[permission: savings.view] Term deposits, by day of maturity.' })
  @Allow(SavingsPermission.View)
  termDeposits(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: TermDepositFilter,
  ): Promise<TermDepositConnection> {
    return this.reading.page(page, filter);
  }

  @Query(() => TermDeposit, { nullable: true, description: '[permission: savings.view] One term deposit.' })
  @Allow(SavingsPermission.View)
  async termDeposit(@Args('id', { type: () => ID }) id: string): Promise<TermDeposit> {
    return this.reading.one(requireUuid(id));
  }

  @Query(() => TermBreakQuote, {
    nullable: true,
    description:
      '[permission: savings.view] What breaking a deposit today would leave; null when it has ended or is due.',
  })
  @Allow(SavingsPermission.View)
  async termBreakQuote(@Args('depositId', { type: () => ID }) depositId: string): Promise<TermBreakQuote | null> {
    return this.breaking.quote(requireUuid(depositId));
  }

  @Mutation(() => TermTermsResult, {
    description: '[permission: savings.products] Sets how deposits placed from now on are reckoned and end.',
  })
  @Allow(SavingsPermission.Products)
  saveTermTerms(@Args('input') input: SaveTermTermsInput): Promise<typeof TermTermsResult> {
    return this.terms.save(input);
  }

  @Mutation(() => TermTermsResult, { description: '[permission: savings.products] A new rate table, from a day on.' })
  @Allow(SavingsPermission.Products)
  setTermRates(@Args('input') input: SetTermRatesInput): Promise<typeof TermTermsResult> {
    return this.terms.setRates(input);
  }

  @Mutation(() => TermDepositResult, { description: '[permission: savings.teller] Places a term deposit.' })
  @Allow(SavingsPermission.Teller)
  placeTermDeposit(@Args('input') input: PlaceTermDepositInput): Promise<typeof TermDepositResult> {
    return this.deposits.place(input);
  }

  @Mutation(() => TermDepositResult, {
    description: '[permission: savings.teller] Says what shall happen at maturity, or where the money goes.',
  })
  @Allow(SavingsPermission.Teller)
  changeTermDeposit(@Args('input') input: ChangeTermDepositInput): Promise<typeof TermDepositResult> {
    return this.deposits.change(input);
  }

  @Mutation(() => TermDepositResult, {
    description:
      '[permission: savings.teller] Does now what is due today: pays a mature deposit out, or rolls it over.',
  })
  @Allow(SavingsPermission.Teller)
  async settleTermDeposit(@Args('depositId', { type: () => ID }) depositId: string): Promise<typeof TermDepositResult> {
    return this.deposits.settle(requireUuid(depositId));
  }

  @Mutation(() => TermDepositResult, {
    description: '[permission: savings.release] Breaks a deposit before its day, with the penalty agreed on.',
  })
  @Allow(SavingsPermission.Release)
  breakTermDeposit(@Args('input') input: BreakTermDepositInput): Promise<typeof TermDepositResult> {
    return this.breaking.break(input);
  }
}
