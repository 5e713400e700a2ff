import { depositCollected } from '@lumbung/events';
import { Clock, rupiah, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import {
  connectionFrom,
  currentTenant,
  forbidden,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  UserError,
  type ConnectionOf,
  type Tx,
} from '@lumbung/platform';
import { SavingsMovesService, type SavingsAccountId } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { CollectorsService, type CollectorId } from '../collectors/collectors.service.js';
import type { FieldCollector } from '../collectors/collectors.types.js';
import { GROUND, PAGE, WRITE } from './collecting.sql.js';
import {
  CollectedOtherwise,
  FloatLimitExceeded,
  NotCollectable,
  type CollectDepositsInput,
  type CollectedDeposit,
  type CollectedDepositInput,
  type CollectionState,
  type DepositsCollected,
  type FieldCollection,
  type FieldCollectionsArgs,
} from './collecting.types.js';
import { putRight, valueDateOf } from './field-time.js';

interface Ground {
  readonly knownCollectorId: string | null;
  readonly knownAccountId: string;
  readonly knownAmount: number;
  readonly knownState: CollectionState;
  readonly knownReceipt: string | null;
  readonly knownValueOn: BusinessDate;
  readonly knownBalance: number | null;
  readonly isSequenceTaken: boolean;
  readonly collectorName: string;
  readonly floatLimit: number;
  readonly carried: number;
  readonly family: string | null;
  readonly memberId: string | null;
  readonly closedThrough: BusinessDate | null;
}

/** One item with what does not change while it is tried. */
interface Sent {
  readonly item: CollectedDepositInput;
  readonly collector: FieldCollector & { readonly id: CollectorId };
  readonly deviceId: string;
  readonly collectedAt: Date;
}

/** What may be paid to a collector: shares that are paid by the month, and savings that are paid in freely. */
const COLLECTABLE = new Set(['MANDATORY', 'VOLUNTARY']);

/** Takes in what collectors were given in the field: whatever is repeated, late or out of order is posted once. */
@Injectable()
export class CollectingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly savings: SavingsMovesService,
    private readonly collectors: CollectorsService,
  ) {}

  /**
   * Takes in what waits on the phone of the collector who signed in, each item in a transaction of its own: debit his
   * cash (1-1015), credit the account, from the day it was collected. An item is known by its id: posted once, it answers
   * its receipt for ever. A refused one (FloatLimitExceeded, NotCollectable, CollectedOtherwise, and what a deposit at
   * the desk refuses) is kept with its reason, since he has the cash, and may be sent again or withdrawn; what is posted
   * or withdrawn stays so. Whole rupiah. Throws FORBIDDEN for somebody who is no collector,
   * or not the one whose queue it is.
   */
  async collect({ collectorId, deviceId, sentAt, items }: CollectDepositsInput): Promise<DepositsCollected> {
    const collector = await this.collectors.own();
    if (collector.id !== collectorId) throw forbidden();
    const now = this.clock.now();
    const answers: CollectedDeposit[] = [];
    for (const item of items) {
      const sent = { item, collector, deviceId, collectedAt: putRight(item.collectedAt, sentAt, now) };
      const answer = await this.db.transaction((tx) => this.take(tx, sent));
      answers.push(answer instanceof UserError ? await this.refused(sent, answer) : answer);
    }
    const { carried, floatLimit } = await this.collectors.own();
    return { items: answers, carried, floatLimit };
  }

  /** What came from the field, newest first. */
  async list({ collectorId, state, ...page }: FieldCollectionsArgs): Promise<ConnectionOf<FieldCollection>> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<FieldCollection & { key: string }>(slice.backward ? PAGE.backward : PAGE.forward, [
      collectorId ?? null,
      state ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ key, id }) => [key, id]);
  }

  private async take(tx: Tx, sent: Sent): Promise<CollectedDeposit | UserError> {
    const { item, collector } = sent;
    if (!item.amount.isPositive) return new InvalidInput('field.problem.amount', 'amount');
    const ground = await this.groundOf(tx, sent);
    if (isOther(ground, sent)) return new CollectedOtherwise();
    if (ground.knownState === 'POSTED' || ground.knownState === 'WITHDRAWN') return known(ground, sent);
    if (!ground.memberId || !COLLECTABLE.has(ground.family ?? '')) return new NotCollectable();
    const valueOn = this.valueOn(ground, sent);
    if (item.withdrawnBecause) {
      await this.write(tx, sent, ground, { state: 'WITHDRAWN', valueOn, because: item.withdrawnBecause.trim() });
      return answerOf(item.id, { state: 'WITHDRAWN' });
    }
    if (rupiah(ground.carried).plus(item.amount).exceeds(rupiah(ground.floatLimit)))
      return new FloatLimitExceeded(ground.floatLimit, ground.carried);

    const receipt = await this.savings.depositIn(tx, {
      accountId: item.accountId as SavingsAccountId,
      amount: item.amount,
      valueOn,
      note: `kolektor ${ground.collectorName}, ${item.provisionalNumber}`.slice(0, 120),
      from: { debitSub: collector.id },
      channel: 'COLLECTOR',
      key: `field.collect:${item.id}`,
    });
    if (receipt instanceof UserError) return receipt;
    const { number, balanceAfter } = receipt;
    await this.write(tx, sent, ground, { state: 'POSTED', valueOn, number, balanceAfter });
    tx.emit(
      depositCollected({
        collectionId: item.id,
        memberId: ground.memberId,
        accountId: item.accountId,
        amount: item.amount.amount,
        receiptNumber: number,
        collectedOn: valueOn,
      }),
    );
    return answerOf(item.id, {
      state: 'POSTED',
      receiptNumber: number,
      valueOn,
      balanceAfter: collector.showsBalances ? balanceAfter : null,
    });
  }

  /** Keeps why an item was refused. Another sender may have had more luck meanwhile: then that is the answer. */
  private async refused(sent: Sent, refusal: UserError): Promise<CollectedDeposit> {
    const answer = answerOf(sent.item.id, { state: 'REFUSED', refusal });
    const isNoItem = refusal instanceof NotCollectable || refusal instanceof CollectedOtherwise;
    if (isNoItem || !sent.item.amount.isPositive) return answer;
    return this.db.transaction(async (tx) => {
      const ground = await this.groundOf(tx, sent);
      if (ground.knownState === 'POSTED' || ground.knownState === 'WITHDRAWN') return known(ground, sent);
      await this.write(tx, sent, ground, { state: 'REFUSED', valueOn: this.valueOn(ground, sent), refusal });
      return answer;
    });
  }

  private async groundOf(tx: Tx, { item, collector, deviceId }: Sent): Promise<Ground> {
    // In this order: what a lock waited for is seen only by the statement after it.
    await this.collectors.lock(tx, collector.id);
    return tx.rowOrFail<Ground>(GROUND, [collector.id, item.id, item.accountId, deviceId, item.sequence]);
  }

  private valueOn({ closedThrough }: Ground, { collectedAt }: Sent): BusinessDate {
    return valueDateOf(
      collectedAt,
      currentTenant().timeZone as CooperativeTimeZone,
      this.ledger.today(),
      closedThrough,
    );
  }

  private async write(
    tx: Tx,
    { item, collector, deviceId, collectedAt }: Sent,
    { memberId, knownState }: Ground,
    now: {
      state: CollectionState;
      valueOn: BusinessDate;
      number?: string;
      balanceAfter?: number;
      refusal?: UserError;
      because?: string;
    },
  ): Promise<void> {
    const { state, valueOn, number, balanceAfter, refusal, because } = now;
    const said = [item.accountId, memberId, item.amount.amount, item.provisionalNumber];
    const times = [collectedAt, this.clock.now(), valueOn];
    const outcome = [state, number, balanceAfter, refusal?.code, refusal?.message.slice(0, 400), because];
    const values = [item.id, collector.id, deviceId, item.sequence, ...said, ...times, ...outcome];
    await tx.rows(
      WRITE,
      values.map((value) => value ?? null),
    );
    tx.audit({
      action: 'field.collect',
      subject: 'collection',
      subjectId: item.id,
      ...(knownState ? { before: { state: knownState } } : {}),
      after: { state, amount: item.amount, accountId: item.accountId, receipt: number, refusal: refusal?.code },
      reason: because,
    });
  }
}

/** Whether this id, or this number of this phone, was used for something else before. */
function isOther(ground: Ground, { item, collector }: Sent): boolean {
  if (ground.isSequenceTaken) return true;
  if (ground.knownCollectorId === null) return false;
  return (
    ground.knownCollectorId !== collector.id ||
    ground.knownAccountId !== item.accountId ||
    ground.knownAmount !== item.amount.amount
  );
}

function known(
  { knownState, knownReceipt, knownValueOn, knownBalance }: Ground,
  { item, collector }: Sent,
): CollectedDeposit {
  return answerOf(item.id, {
    state: knownState,
    receiptNumber: knownReceipt,
    valueOn: knownState === 'POSTED' ? knownValueOn : null,
    balanceAfter: collector.showsBalances ? knownBalance : null,
  });
}

function answerOf(id: string, answer: Partial<CollectedDeposit> & Pick<CollectedDeposit, 'state'>): CollectedDeposit {
  return { receiptNumber: null, valueOn: null, balanceAfter: null, refusal: null, ...answer, id };
}
