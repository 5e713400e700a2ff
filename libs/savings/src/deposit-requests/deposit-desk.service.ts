import { Clock, rupiah } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import {
  connectionFrom,
  currentContext,
  InvalidInput,
  notFound,
  PrivateFiles,
  sliceOf,
  TenantDatabase,
  UserError,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccountId } from '../accounts/account.types.js';
import { OwnSavingsAccount } from '../moves/moves.schema.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { answered, DEPOSIT_FROM, DEPOSIT_JSON, stateLabel, type RawDeposit } from './deposit-json.js';
import type { SavingsDepositRequest, SavingsDepositRequestConnection } from './deposit-request.types.js';
import {
  DepositDecided,
  type ConfirmSavingsDepositInput,
  type DeclineSavingsDepositInput,
  type SavingsDepositFilter,
  type SavingsDepositResult,
} from './deposit-requests.schema.js';

type Row = { deposit: RawDeposit };

/** The officer's side of announced deposits: he looks at the bank's list, and books what came. */
@Injectable()
export class DepositDeskService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly moves: SavingsMovesService,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /** Announced deposits of the cooperative, newest first; in states, where some are named. */
  async list(filter: SavingsDepositFilter | null, page: PageArgs): Promise<SavingsDepositRequestConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(slice.backward ? LIST_BACKWARD : LIST, [
      filter?.states ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ deposit }) => answered(deposit, this.files)),
      slice,
      ({ id }) => [id],
    );
  }

  /** One announced deposit; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<SavingsDepositRequest> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return answered(row.deposit, this.files);
  }

  /**
   * Books what came, whole rupiah: debit bank (1-1110) or QRIS settlement (1-1120), credit the member's account, in the
   * transaction that decides, so that it is booked once whoever confirms at the same moment. What came may differ from
   * what was announced. Confirmed before, it is answered as it is. Refuses with DepositDecided, with OwnSavingsAccount the
   * member who announced it, and what a deposit refuses; throws NOT_FOUND.
   */
  confirm({ depositId, received, receivedOn }: ConfirmSavingsDepositInput): Promise<typeof SavingsDepositResult> {
    return this.db.transaction(async (tx) => {
      const { deposit } = await tx.rowOrFail<Row>(LOCK, [depositId]);
      if (deposit.state === 'CONFIRMED') return answered(deposit, this.files);
      if (deposit.state !== 'WAITING') return new DepositDecided(deposit.state, stateLabel(deposit.state));
      if (deposit.personId !== null && deposit.personId === currentContext()?.principal?.personId)
        return new OwnSavingsAccount(deposit.accountNumber);
      const amount = received ?? rupiah(deposit.amount);
      const answer = await this.moves.depositIn(tx, {
        accountId: deposit.accountId as SavingsAccountId,
        from: { debit: deposit.method === 'QRIS' ? accountCodes.QRIS_SETTLEMENT : accountCodes.BANK },
        channel: 'ONLINE',
        key: `savings.announced:${depositId}`,
        amount,
        valueOn: receivedOn ?? null,
        note: deposit.note ?? deposit.number,
        isDatedByHand: true,
      });
      if (answer instanceof UserError || !('number' in answer)) return answer as InvalidInput;
      await tx.rows(CONFIRM, [depositId, this.clock.now(), actor(), amount.amount, answer.number, answer.seq]);
      const after = { received: amount, receipt: answer.number };
      tx.audit({ action: 'savings.confirmDeposit', subject: 'savingsDeposit', subjectId: depositId, after });
      return answered((await tx.rowOrFail<Row>(ONE, [depositId])).deposit, this.files);
    });
  }

  /** Says that the money is not to be found, and why. Refuses with DepositDecided; throws NOT_FOUND. Asked again, changes nothing. */
  decline({ depositId, reason }: DeclineSavingsDepositInput): Promise<typeof SavingsDepositResult> {
    return this.db.transaction(async (tx) => {
      const { deposit } = await tx.rowOrFail<Row>(LOCK, [depositId]);
      if (deposit.state === 'DECLINED') return answered(deposit, this.files);
      if (deposit.state !== 'WAITING') return new DepositDecided(deposit.state, stateLabel(deposit.state));
      await tx.rows(DECLINE, [depositId, this.clock.now(), actor(), reason.trim()]);
      tx.audit({ action: 'savings.declineDeposit', subject: 'savingsDeposit', subjectId: depositId, reason });
      return answered((await tx.rowOrFail<Row>(ONE, [depositId])).deposit, this.files);
    });
  }
}

function actor(): string | null {
  return currentContext()?.principal?.displayName ?? null;
}

const ALL = `select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM} where d.tenant_id = $1`;
const ONE = `${ALL} and d.id = $2`;
const LOCK = `${ONE} for update of d`;
const CHOSEN = `${ALL} and ($2::text[] is null or d.state = any ($2))`;
const LIST = `${CHOSEN} and d.id < (select coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by d.id desc limit $4`;
const LIST_BACKWARD = `${CHOSEN} and d.id > (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')) order by d.id limit $4`;

const CONFIRM = /* sql */ `
  update savings.deposit_request set state = 'CONFIRMED', decided_at = $3, decided_by_name = $4, received = $5, receipt_number = $6, seq = $7
   where tenant_id = $1 and id = $2
`;
const DECLINE = `update savings.deposit_request set state = 'DECLINED', decided_at = $3, decided_by_name = $4, reason = $5 where tenant_id = $1 and id = $2`;
