import { rupiah, type BusinessDate } from '@lumbung/kernel';
import {
  currentPrincipal,
  forbidden,
  FourEyesRequired,
  TenantDatabase,
  UserError,
  type Principal,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { HeirPaymentsService } from '../exits/heir-payments.service.js';
import { MandatorySavingsService } from '../mandatory/mandatory.service.js';
import type { Approved } from '../moves/move-order.js';
import { OwnSavingsAccount } from '../moves/moves.schema.js';
import { SavingsMovesService, type MoveAnswer } from '../moves/moves.service.js';
import { PlanEndService } from '../planned/plan-end.service.js';
import { TermBreakService } from '../term/term-break.service.js';
import { TermDepositsService } from '../term/term-deposits.service.js';
import { SavingsPermission } from '../savings.permissions.js';
import type {
  ApproveSavingsMoveInput,
  ApproveSavingsMoveResult,
  DeclineSavingsMoveInput,
  DeclineSavingsMoveResult,
} from './desk.schema.js';
import { SavingsMoveAlreadyDecided, type SavingsMoveRequest } from './move-request.types.js';
import { MoveRequests, ownAccountIn } from './move-requests.service.js';

/** Four eyes at the desk: what is above the limit of one, another decides. */
@Injectable()
export class MoveApprovals {
  constructor(
    private readonly db: TenantDatabase,
    private readonly requests: MoveRequests,
    private readonly moves: SavingsMovesService,
    private readonly mandatory: MandatorySavingsService,
    private readonly deposits: TermDepositsService,
    private readonly breaking: TermBreakService,
    private readonly ending: PlanEndService,
    private readonly heirs: HeirPaymentsService,
  ) {}

  /**
   * Approves a move that another asked for and books it now, under the name of who approves; cash goes through the drawer
   * of who asked. Refuses with FourEyesRequired the one who asked, with OwnSavingsAccount the member whose account gives or
   * takes, with SavingsMoveAlreadyDecided, and as the move itself
   * would be refused now (balance, period, drawer, quote). Throws NOT_FOUND. Safe to repeat by requestId.
   * Source of the rule: four eyes above the limit the cooperative has set.
   */
  approve(input: ApproveSavingsMoveInput): Promise<typeof ApproveSavingsMoveResult> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const { requestId, moveRequestId } = input;
      const earlier = await tx.claimRequest('savings.approveMove', requestId, input, moveRequestId);
      if (earlier) return this.requests.one(tx, earlier);
      const request = await this.requests.lock(tx, moveRequestId);
      if (request.state !== 'REQUESTED') return new SavingsMoveAlreadyDecided(request.state);
      if (request.askedById === checker.personId) return new FourEyesRequired(request.askedByName);
      const own = ownAccountIn(request, checker.personId);
      if (own) return new OwnSavingsAccount(own.number);
      const done = await this.book(tx, request);
      if (done instanceof UserError) return done as typeof ApproveSavingsMoveResult;
      return this.requests.decide(tx, request, { state: 'APPROVED', ...done });
    });
  }

  /**
   * Declines a move, with a reason; the one who asked withdraws it so. Refuses with SavingsMoveAlreadyDecided what was
   * approved; throws NOT_FOUND, and FORBIDDEN for somebody else who may not approve. Declined again, stays declined.
   */
  decline({ moveRequestId, reason }: DeclineSavingsMoveInput): Promise<typeof DeclineSavingsMoveResult> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const request = await this.requests.lock(tx, moveRequestId);
      if (request.askedById !== checker.personId && !checker.permissions.has(SavingsPermission.Approve))
        throw forbidden();
      if (request.state === 'APPROVED') return new SavingsMoveAlreadyDecided(request.state);
      return request.state === 'DECLINED' ? request : this.requests.decide(tx, request, { state: 'DECLINED', reason });
    });
  }

  private async book(
    tx: Tx,
    request: SavingsMoveRequest,
  ): Promise<{ journalId: string; placedId?: string } | UserError> {
    const approved = { tx, askedBy: request.askedById };
    switch (request.purpose) {
      case 'TERM_PLACEMENT':
        return this.deposits.placeAsked(request, approved);
      case 'TERM_BREAK':
        return this.breaking.breakAsked(request, approved);
      case 'PLAN_END':
        return this.ending.endAsked(request, approved);
      case 'HEIR_PAYMENT':
        return this.heirs.payAsked(request, approved);
      case 'MOVE': {
        const receipt = await this.move(request, approved);
        return receipt instanceof UserError ? receipt : { journalId: receipt.id };
      }
    }
  }

  private async move(
    request: SavingsMoveRequest,
    approved: Approved,
  ): Promise<Exclude<MoveAnswer, SavingsMoveRequest>> {
    const { requestId, account, toAccount, money, note, months, fromMonth } = request;
    const amount = rupiah(request.amount);
    const move = { requestId, amount, note, valueOn: request.valueOn as BusinessDate | null };
    const booked =
      months && fromMonth
        ? this.mandatory.pay(
            {
              requestId,
              accountId: account.id,
              fromMonth: fromMonth as BusinessDate,
              months,
              amount,
              money,
              valueOn: move.valueOn,
            },
            approved,
          )
        : toAccount
          ? this.moves.transfer({ ...move, fromAccountId: account.id, toAccountId: toAccount.id }, undefined, approved)
          : request.kind === 'DEPOSIT'
            ? this.moves.deposit({ ...move, accountId: account.id, money }, { approved })
            : this.moves.withdraw({ ...move, accountId: account.id, money }, approved);
    return (await booked) as Exclude<MoveAnswer, SavingsMoveRequest>;
  }
}

/** Four eyes need a person on either side: a key or the system has none. */
function somebody(): Principal & { readonly personId: string } {
  const principal = currentPrincipal();
  if (!principal.personId || principal.kind !== 'person') throw forbidden();
  return principal as Principal & { readonly personId: string };
}
