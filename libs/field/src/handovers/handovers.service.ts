import { Clock, formatRupiah, Money, newId, rupiah } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { DENOMINATIONS, DrawersService, type DenominationInput } from '@lumbung/payments';
import {
  connectionFrom,
  currentPrincipal,
  FourEyesRequired,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  UserError,
  type ConnectionOf,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CollectorsService, type CollectorId } from '../collectors/collectors.service.js';
import { COUNT, DECIDE, DRAWER_OF, ONE, OPEN, PAGE, PROPOSE } from './handovers.sql.js';
import {
  HandoverNotOpen,
  HandoverUnderWay,
  type CashHandover,
  type CashHandoversArgs,
  type ConfirmHandoverInput,
  type ConfirmHandoverResult,
  type DeclineHandoverInput,
  type HandoverState,
  type ProposeHandoverInput,
} from './handovers.types.js';
import { settlementOf } from './settlement.js';

type HandoverRow = CashHandover & { readonly personId: string; readonly collectorId: CollectorId };

/** Cash on its way from the field into a drawer: the collector counts, the cashier counts, and only then it moves. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly drawers: DrawersService,
    private readonly collectors: CollectorsService,
  ) {}

  /** The hand-over of the collector who signed in that waits for a cashier; null without one. Throws FORBIDDEN. */
  async mine(): Promise<CashHandover | null> {
    const { id } = await this.collectors.own();
    return (await this.db.readRow<HandoverRow>(OPEN, [id])) ?? null;
  }

  /** Hand-overs, newest first. */
  async list({ collectorId, state, ...page }: CashHandoversArgs): Promise<ConnectionOf<CashHandover>> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<CashHandover & { key: string }>(slice.backward ? PAGE.backward : PAGE.forward, [
      collectorId ?? null,
      state ?? null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ key, id }) => [key, id]);
  }

  /**
   * The collector who signed in says what he brings, note by note; whole rupiah. Nothing is booked: it stays his until a
   * cashier has counted it. Refuses with HandoverUnderWay while another one waits, InvalidInput for nothing at all or a
   * denomination nobody prints. Safe to repeat by requestId; throws FORBIDDEN for somebody who is no collector.
   */
  async propose(input: ProposeHandoverInput): Promise<CashHandover | HandoverUnderWay | InvalidInput> {
    const collector = await this.collectors.own();
    const amount = sumOf(input.denominations);
    const problem = problemOf(input.denominations);
    if (problem) return problem;
    if (!amount.isPositive) return new InvalidInput('field.problem.nothingCounted', 'denominations');
    const id = newId<'Handover'>();
    return this.db.transaction(async (tx) => {
      await this.collectors.lock(tx, collector.id);
      const earlier = await tx.claimRequest('field.proposeHandover', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const open = await tx.row<HandoverRow>(OPEN, [collector.id]);
      if (open) return new HandoverUnderWay(open.number);
      const { carried } = await this.collectors.inside(tx, collector.id);
      await tx.rows(PROPOSE, [id, collector.id, amount.amount, carried, input.note?.trim() || null, this.clock.now()]);
      await this.count(tx, id, 'COLLECTOR', input.denominations);
      const after = { collectorId: collector.id, amount, carried };
      tx.audit({ action: 'field.proposeHandover', subject: 'handover', subjectId: id, after });
      return this.inside(tx, id);
    });
  }

  /**
   * A cashier with an open drawer takes the cash as he counts it: debit 1-1010, credit 1-1015 of the collector, into the
   * drawer's movements. What is missing is booked to 5-3060, or stays with the collector; what is too much goes to
   * 5-3060. Refuses with FourEyesRequired for one's own, HandoverNotOpen, DrawerNotOpen, InvalidInput when nothing was
   * counted (then decline it), PeriodClosed. Safe to repeat by requestId; throws NOT_FOUND.
   */
  async confirm(input: ConfirmHandoverInput): Promise<typeof ConfirmHandoverResult> {
    const problem = problemOf(input.denominations);
    if (problem) return problem;
    const counted = sumOf(input.denominations);
    if (!counted.isPositive) return new InvalidInput('field.problem.nothingCounted', 'denominations');
    return this.db.transaction(async (tx) => {
      const handover = await this.locked(tx, input.handoverId);
      const earlier = await tx.claimRequest('field.confirmHandover', input.requestId, input, handover.id);
      if (earlier) return handover;
      if (handover.state !== 'PROPOSED') return new HandoverNotOpen(handover.state);
      const { personId, displayName } = currentPrincipal();
      if (personId === handover.personId) return new FourEyesRequired(handover.collectorName);
      const closed = await this.drawers.mustBeOpen(tx);
      if (closed) return closed;
      const drawer = await tx.rowOrFail<{ id: string }>(DRAWER_OF, [personId]);

      const { settled, postings } = settlementOf(handover.collectorId, {
        proposed: rupiah(handover.amount),
        carried: rupiah(handover.carriedNow),
        counted,
        shortageStays: input.shortageStays,
      });
      const journalId = await this.ledger.post(tx, {
        kind: 'CASH_DESK',
        key: `field.handover:${handover.id}`,
        reference: `handover:${handover.id}`,
        text: `Setoran kas kolektor ${handover.collectorName} ${handover.number}`,
        channel: 'COLLECTOR',
        postings,
      });
      if (journalId instanceof UserError) return journalId as typeof ConfirmHandoverResult;
      const full = await this.drawers.note(tx, 'COLLECTOR', counted, `handover:${handover.id}`);
      if (full) throw new Error('Cash that comes in cannot be too much for a drawer.');
      await this.count(tx, handover.id, 'CASHIER', input.denominations);
      const decided = ['CONFIRMED', this.clock.now(), displayName, input.note?.trim() || null];
      await tx.rows(DECIDE, [handover.id, ...decided, counted.amount, settled.amount, drawer.id, journalId]);
      tx.audit({
        action: 'field.confirmHandover',
        subject: 'handover',
        subjectId: handover.id,
        after: { proposed: handover.amount, counted, settled },
        reason: input.note ?? undefined,
      });
      return this.inside(tx, handover.id);
    });
  }

  /** The cashier does not take it, with a reason: it stays with the collector. Asked again, the same. Refuses one that was decided otherwise (HandoverNotOpen); throws NOT_FOUND. */
  decline({ handoverId, reason }: DeclineHandoverInput): Promise<CashHandover | HandoverNotOpen> {
    return this.end(handoverId, 'DECLINED', reason.trim());
  }

  /** The collector who signed in takes his proposal back. Asked again, the same. Refuses one that was decided otherwise (HandoverNotOpen); throws NOT_FOUND for another's. */
  async withdraw(handoverId: string): Promise<CashHandover | HandoverNotOpen> {
    const { id } = await this.collectors.own();
    return this.end(handoverId, 'WITHDRAWN', null, id);
  }

  private end(
    handoverId: string,
    state: HandoverState,
    reason: string | null,
    ofCollector?: CollectorId,
  ): Promise<CashHandover | HandoverNotOpen> {
    return this.db.transaction(async (tx) => {
      const handover = await this.locked(tx, handoverId);
      if (ofCollector && handover.collectorId !== ofCollector) throw notFound();
      if (handover.state === state) return handover;
      if (handover.state !== 'PROPOSED') return new HandoverNotOpen(handover.state);
      const decided = [state, this.clock.now(), currentPrincipal().displayName, reason];
      await tx.rows(DECIDE, [handover.id, ...decided, null, null, null, null]);
      tx.audit({
        action: 'field.endHandover',
        subject: 'handover',
        subjectId: handover.id,
        after: { state },
        reason: reason ?? undefined,
      });
      return this.inside(tx, handover.id);
    });
  }

  private async locked(tx: Tx, handoverId: string): Promise<HandoverRow> {
    const { collectorId } = await this.inside(tx, handoverId);
    await this.collectors.lock(tx, collectorId);
    return this.inside(tx, handoverId);
  }

  private inside(tx: Tx, id: string): Promise<HandoverRow> {
    return tx.rowOrFail<HandoverRow>(ONE, [id]);
  }

  private async count(tx: Tx, id: string, counter: 'COLLECTOR' | 'CASHIER', counted: readonly DenominationInput[]) {
    const [worths, pieces] = [counted.map((it) => it.denomination), counted.map((it) => it.pieces)];
    await tx.rows(COUNT, [id, counter, worths, pieces]);
  }
}

function sumOf(counted: readonly DenominationInput[]): Money {
  return Money.sum(counted.map(({ denomination, pieces }) => rupiah(denomination * pieces)));
}

function problemOf(counted: readonly DenominationInput[]): InvalidInput | undefined {
  const seen = new Set<number>();
  for (const [index, { denomination }] of counted.entries()) {
    if (!DENOMINATIONS.includes(denomination) || seen.has(denomination))
      return new InvalidInput('field.problem.denomination', `denominations.${index}`, {
        denomination: formatRupiah(rupiah(denomination)),
      });
    seen.add(denomination);
  }
  return undefined;
}
