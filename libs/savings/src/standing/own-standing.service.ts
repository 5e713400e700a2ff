import { StepUpService } from '@lumbung/identity';
import { InvalidInput, notFound, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { maskName } from '../own-transfers/mask-name.js';
import { OwnTransfersService } from '../own-transfers/own-transfers.service.js';
import type { CreateMyStandingInstructionInput, MyStandingInstructionResult } from './standing.schema.js';
import { StandingInstructionsService } from './standing.service.js';
import { MINE } from './standing.sql.js';
import type { StandingAccount, StandingInstruction } from './standing.types.js';

/** Standing instructions as the member himself sets and sees them. */
@Injectable()
export class OwnStandingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly standing: StandingInstructionsService,
    private readonly transfers: OwnTransfersService,
    private readonly stepUp: StepUpService,
  ) {}

  /** His own, those that go on first; none for somebody who is no member here. At most a hundred. */
  async mine(personId: string): Promise<StandingInstruction[]> {
    const rows = await this.db.read<{ instruction: StandingInstruction }>(MINE, [personId]);
    return rows.map(({ instruction }) => forHimself(instruction));
  }

  /** One of his own; throws NOT_FOUND, also for another's. */
  async myOne(id: string, personId: string): Promise<StandingInstruction> {
    const instruction = await this.standing.one(id);
    if (instruction.fromPersonId !== personId) throw notFound();
    return forHimself(instruction);
  }

  /**
   * As an officer's `create`, by the member himself: asks for his PIN or code first (StepUpRequired, StepUpRefused); to one
   * of his own accounts, or to the recipient of a token. Refuses (InvalidInput) both or neither.
   */
  async create(
    { stepUp, recipient, toAccountId, ...input }: CreateMyStandingInstructionInput,
    personId: string,
  ): Promise<typeof MyStandingInstructionResult> {
    if ((toAccountId == null) === (recipient == null))
      return new InvalidInput('savings.problem.oneDestination', 'toAccountId');
    const notProved = await this.stepUp.require('savings.standing', stepUp);
    if (notProved) return notProved;
    const to = toAccountId ?? this.transfers.accountOf(recipient ?? '');
    if (to === null) return new InvalidInput('savings.problem.oneDestination', 'recipient');
    const own = { personId, isToOther: recipient != null };
    const made = await this.standing.create({ ...input, toAccountId: to }, own);
    return made instanceof InvalidInput ? made : forHimself(made);
  }

  /** Ends one of his own; less than setting one, it needs no proof. Throws NOT_FOUND for another's. */
  async cancel(instructionId: string, personId: string): Promise<StandingInstruction> {
    return forHimself(await this.standing.cancel({ instructionId }, personId));
  }
}

/** Of another member he learns no more than when he sends money by hand. */
function forHimself(instruction: StandingInstruction): StandingInstruction {
  const { fromPersonId, toPersonId, to } = instruction;
  if (fromPersonId !== null && fromPersonId === toPersonId) return instruction;
  const hidden: StandingAccount = { ...to, accountId: null, number: null, ownerName: maskName(to.ownerName) };
  return { ...instruction, to: hidden };
}
