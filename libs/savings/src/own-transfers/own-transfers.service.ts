import { Attempts, StepUpService, type TooManyAttempts } from '@lumbung/identity';
import { MembershipService } from '@lumbung/membership';
import { currentTenant, InvalidInput, SignedPermits, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsMovesService } from '../moves/moves.service.js';
import { maskName } from './mask-name.js';
import { RecipientUnknown, type SavingsRecipient, type TransferMySavingsInput } from './own-transfers.schema.js';
import type { TransferMySavingsResult } from './own-transfers.schema.js';
import { TransferRulesService } from './transfer-rules.service.js';

const PURPOSE = 'savings recipient';

interface Permit {
  readonly tenant: string;
  readonly account: string;
}

/** Money a member moves himself, in the portal: between his own accounts, and to other members. */
@Injectable()
export class OwnTransfersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly moves: SavingsMovesService,
    private readonly members: MembershipService,
    private readonly rules: TransferRulesService,
    private readonly stepUp: StepUpService,
    private readonly attempts: Attempts,
    private readonly permits: SignedPermits,
  ) {}

  /**
   * Whom a member number or a telephone number means, with a name of which only the first letters are shown, and a token
   * for the transfer. His oldest open voluntary account will take the money. Refuses with RecipientUnknown: nobody
   * active, oneself, or somebody without such an account, without saying which; and with TooManyAttempts after some
   * tries that found nobody, so that the register cannot be read out.
   */
  async recipient(search: string, personId: string): Promise<SavingsRecipient | RecipientUnknown | TooManyAttempts> {
    const limits = this.attempts.limits('savings recipient', personId).slice(0, 1);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    const member = await this.members.activeMemberBy(search);
    const account = member && (await this.db.readRow<Found>(RECEIVING, [member.id, personId]));
    if (!member || !account) return new RecipientUnknown();
    await this.attempts.giveBack(limits);
    const permit: Permit = { tenant: currentTenant().id, account: account.id };
    return {
      __typename: 'SavingsRecipient',
      token: this.permits.of(PURPOSE, permit),
      nameMasked: maskName(member.fullName),
      memberNo: member.memberNo,
      productName: account.productName,
    };
  }

  /**
   * Moves money out of a person's own account, whole rupiah, once for a requestId: to another account of his, or to the
   * recipient of a token. Asks for his PIN or code first (StepUpRequired, StepUpRefused). Refuses what
   * SavingsMovesService.transfer refuses, more to others than a day allows (TransferLimitExceeded), and (InvalidInput)
   * both or neither destination. Throws NOT_FOUND for accounts that are not his, and for a token that is old, forged,
   * of another cooperative or of somebody else.
   */
  async transfer(
    { stepUp, recipient, toAccountId, ...move }: TransferMySavingsInput,
    personId: string,
  ): Promise<typeof TransferMySavingsResult> {
    if ((toAccountId == null) === (recipient == null))
      return new InvalidInput('savings.problem.oneDestination', 'toAccountId');
    const notProved = await this.stepUp.require('savings.transfer', stepUp);
    if (notProved) return notProved;
    if (toAccountId != null) return this.moves.transfer({ ...move, toAccountId }, { personId });
    const account = this.accountOf(recipient ?? '');
    if (account === null) return new InvalidInput('savings.problem.oneDestination', 'recipient');
    return this.moves.transfer(
      { ...move, toAccountId: account },
      { personId, toOthers: (tx, from) => this.rules.claim(tx, from.memberId, move.amount.amount) },
    );
  }

  /** The account a token of `recipient` stands for; null for one of another cooperative, NOT_FOUND for an old or forged one. */
  accountOf(token: string): string | null {
    const { account, tenant } = this.permits.read<Permit>(PURPOSE, token);
    return tenant === currentTenant().id ? account : null;
  }
}

interface Found {
  readonly id: string;
  readonly productName: string;
}

const RECEIVING = /* sql */ `
  select a.id, p.name as "productName"
    from savings.account a
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.person_id is distinct from $3::uuid
    join savings.product p on p.tenant_id = $1 and p.id = a.product_id
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id and s.state = 'OPEN'
   where a.tenant_id = $1 and a.member_id = $2 and p.family = 'VOLUNTARY'
   order by a.id limit 1
`;
