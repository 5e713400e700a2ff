import { StepUpService } from '@lumbung/identity';
import { InvalidInput } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ChangeMyTermDepositInput, MyTermDepositResult } from './own-term.schema.js';
import { TermDepositsService } from './term-deposits.service.js';
import { TermReadingService } from './term-reading.service.js';

/** What a member decides about his own term deposits. */
@Injectable()
export class OwnTermService {
  constructor(
    private readonly reading: TermReadingService,
    private readonly deposits: TermDepositsService,
    private readonly stepUp: StepUpService,
  ) {}

  /**
   * Says what shall happen at maturity, as an officer's `change` does; money may be bound for another term by it, so it
   * asks for his PIN or code first (StepUpRequired, StepUpRefused). Refuses (InvalidInput) a deposit that has ended, and to
   * roll over what is paid as it comes: jasa of each month, and every bagi hasil. Throws NOT_FOUND, also for another's.
   */
  async change(
    { certificateNo, rollover, stepUp }: ChangeMyTermDepositInput,
    personId: string,
  ): Promise<typeof MyTermDepositResult> {
    const { id, nisbahPercent } = await this.reading.myOne(certificateNo, personId);
    const notProved = await this.stepUp.require('savings.changeTermDeposit', stepUp);
    if (notProved) return notProved;
    if (rollover === 'PRINCIPAL_AND_INTEREST' && nisbahPercent !== null)
      return new InvalidInput('savings.term.shareIsPaid', 'rollover');
    const changed = await this.deposits.change({ depositId: id, rollover });
    return changed instanceof InvalidInput ? changed : this.reading.myOne(certificateNo, personId);
  }
}
