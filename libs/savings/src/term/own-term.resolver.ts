import { AllowSignedIn } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { ChangeMyTermDepositInput, MyTermDepositResult } from './own-term.schema.js';
import { OwnTermService } from './own-term.service.js';
import { TermReadingService } from './term-reading.service.js';
import { TermDeposit } from './term.types.js';

@Resolver()
export class OwnTermResolver {
  constructor(
    private readonly reading: TermReadingService,
    private readonly own: OwnTermService,
  ) {}

  @Query(() => [TermDeposit], { description: '[signed in] My own term deposits, running ones first.' })
  @AllowSignedIn()
  myTermDeposits(): Promise<TermDeposit[]> {
    return this.reading.mine();
  }

  @Query(() => TermDeposit, {
    nullable: true,
    description: '[signed in] One of my own term deposits, by the number of its certificate.',
  })
  @AllowSignedIn()
  async myTermDeposit(@Args('certificateNo') certificateNo: string): Promise<TermDeposit> {
    return this.reading.myOne(certificateNo.slice(0, 20), ownPerson());
  }

  @Mutation(() => MyTermDepositResult, {
    description: '[signed in] Says what shall happen with one of my term deposits on its day of maturity.',
  })
  @AllowSignedIn()
  async changeMyTermDeposit(@Args('input') input: ChangeMyTermDepositInput): Promise<typeof MyTermDepositResult> {
    return this.own.change(input, ownPerson());
  }
}
