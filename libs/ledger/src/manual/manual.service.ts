import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@lumbung/kernel';
import { FourEyesRequired, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { LedgerService } from '../journals/ledger.service.js';
import type { JournalId } from '../journals/new-journal.js';
import type { PeriodClosed } from '../periods/period-closed.js';
import {
  accountsOf,
  amountOf,
  isAhead,
  linesOf,
  postingsOf,
  readLines,
  writeLines,
  wrongInLines,
  wrongMoney,
} from './content.js';
import { somebody } from './maker.js';
import type { ManualJournal } from './manual-journal.js';
import { CREATE, DECIDE, lockDocument, manualJournalOf, PROPOSE, REWRITE, type Document } from './manual.sql.js';
import {
  ManualJournalNotOpen,
  type ApproveManualJournalInput,
  type ContentRefusal,
  type DeclineManualJournalInput,
  type ManualJournalDiscarded,
  type ProposeManualJournalInput,
  type SaveManualJournalInput,
} from './manual.schema.js';
import { ManualSettingsService } from './settings.service.js';

type Proposed = ManualJournal | ManualJournalNotOpen | ContentRefusal | PeriodClosed;

/** Journals written by hand: from a draft over a proposal into the books, with four eyes above the cooperative's limit. */
@Injectable()
export class ManualJournalsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly settings: ManualSettingsService,
  ) {}

  /**
   * Writes a draft, or another content into one that is a draft or was declined; who saves becomes its maker. A draft
   * need not balance yet. Refuses with ManualJournalNotOpen what is proposed or posted, and with InvalidInput lines that
   * are not one-sided, money that is no cash or bank account, and purposes that are not offered. Throws NOT_FOUND, also
   * for an unknown account. Safe to repeat.
   */
  save(input: SaveManualJournalInput): Promise<ManualJournal | ManualJournalNotOpen | InvalidInput> {
    return this.db.transaction((tx) => this.saveIn(tx, input));
  }

  /** As `save`, in the transaction of another domain. */
  async saveIn(tx: Tx, input: SaveManualJournalInput): Promise<ManualJournal | ManualJournalNotOpen | InvalidInput> {
    const maker = somebody();
    const lines = linesOf(input);
    if (lines instanceof InvalidInput) return lines;
    if (isAhead(input.bookedOn, this.ledger.today())) return new InvalidInput('ledger.manual.ahead', 'bookedOn');
    const id = input.manualJournalId ?? newId<'ManualJournal'>();
    const earlier = await tx.claimRequest('ledger.saveManualJournal', input.requestId, input, id);
    if (earlier) return manualJournalOf(tx, earlier);
    const known = input.manualJournalId ? await lockDocument(tx, input.manualJournalId) : undefined;
    const wrong = wrongMoney(input, await accountsOf(tx, lines));
    if (wrong) return wrong;
    if (known && known.state !== 'DRAFT' && known.state !== 'DECLINED') return new ManualJournalNotOpen(known.state);

    const amount = amountOf(lines).amount;
    const content = [id, input.form, input.text, input.bookedOn ?? null, amount];
    await tx.rows(known ? REWRITE : CREATE, [...content, maker.personId, maker.displayName, this.clock.now()]);
    await writeLines(tx, id, lines);
    tx.audit({
      action: 'ledger.saveManualJournal',
      subject: 'manualJournal',
      subjectId: id,
      ...(known ? { before: { text: known.text, amount: known.amount } } : {}),
      after: { form: input.form, text: input.text, amount },
    });
    return manualJournalOf(tx, id);
  }

  /**
   * Proposes a draft. What is within the cooperative's limit is posted at once; the rest, and opening balances, wait for a second person.
   * Refuses with ManualJournalNotOpen, JournalNotBalanced, AccountKeptElsewhere (savings, shares, loans and stock are
   * kept by their own desks), InvalidInput for an account put away or on both sides, and PeriodClosed; throws NOT_FOUND.
   * Safe to repeat. Source of the rule: four eyes for journals by hand (house rule), the limit is the cooperative's.
   */
  propose(input: ProposeManualJournalInput): Promise<Proposed> {
    return this.db.transaction((tx) => this.proposeIn(tx, input));
  }

  /** As `propose`, in the transaction of another domain. */
  async proposeIn(tx: Tx, input: ProposeManualJournalInput): Promise<Proposed> {
    somebody();
    const id = input.manualJournalId;
    const earlier = await tx.claimRequest('ledger.proposeManualJournal', input.requestId, input, id);
    if (earlier) return manualJournalOf(tx, earlier);
    const document = await lockDocument(tx, id);
    if (document.state !== 'DRAFT') return new ManualJournalNotOpen(document.state);
    const wrong = await this.wrongIn(tx, document);
    if (wrong) return wrong;

    // What everything after it stands on is never one person's word.
    const isWithinLimit = document.form !== 'OPENING' && (await this.settings.isWithinLimit(tx, document.amount));
    await tx.rows(PROPOSE, [id, this.clock.now(), isWithinLimit]);
    tx.audit({
      action: 'ledger.proposeManualJournal',
      subject: 'manualJournal',
      subjectId: id,
      after: { amount: document.amount, isWithinLimit },
    });
    const refused = isWithinLimit ? await this.post(tx, document, null) : undefined;
    return refused ?? manualJournalOf(tx, id);
  }

  /**
   * Approves what another proposed, and posts it. Refuses with FourEyesRequired its maker, with ManualJournalNotOpen
   * what was decided or changed meanwhile, and with what `propose` refuses; throws NOT_FOUND. Safe to repeat.
   */
  async approve(input: ApproveManualJournalInput): Promise<Proposed | FourEyesRequired> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const id = input.manualJournalId;
      const earlier = await tx.claimRequest('ledger.approveManualJournal', input.requestId, input, id);
      if (earlier) return manualJournalOf(tx, earlier);
      const document = await lockDocument(tx, id);
      if (document.state !== 'PROPOSED' || document.version !== input.version)
        return new ManualJournalNotOpen(document.state);
      if (document.madeById === checker.personId) return new FourEyesRequired(document.madeByName);
      const refused = (await this.wrongIn(tx, document)) ?? (await this.post(tx, document, checker));
      return refused ?? manualJournalOf(tx, id);
    });
  }

  /** Declines a proposal, with a reason; its maker may take it back so. Refuses with ManualJournalNotOpen any other; throws NOT_FOUND. Again: answers the same. */
  async decline(input: DeclineManualJournalInput): Promise<ManualJournal | ManualJournalNotOpen> {
    const checker = somebody();
    return this.db.transaction(async (tx) => {
      const { id, state } = await lockDocument(tx, input.manualJournalId);
      if (state === 'DECLINED') return manualJournalOf(tx, id);
      if (state !== 'PROPOSED') return new ManualJournalNotOpen(state);
      const decision = [checker.personId, checker.displayName, this.clock.now(), input.reason];
      await tx.rows(DECIDE, [id, 'DECLINED', ...decision, null]);
      tx.audit({
        action: 'ledger.declineManualJournal',
        subject: 'manualJournal',
        subjectId: id,
        reason: input.reason,
      });
      return manualJournalOf(tx, id);
    });
  }

  /** Throws a draft or a declined document away; refuses with ManualJournalNotOpen any other; throws NOT_FOUND. */
  async discard(id: string): Promise<ManualJournalDiscarded | ManualJournalNotOpen> {
    return this.db.transaction(async (tx) => {
      const { state, number, text } = await lockDocument(tx, id);
      if (state !== 'DRAFT' && state !== 'DECLINED') return new ManualJournalNotOpen(state);
      await tx.rows(`delete from ledger.manual_journal where tenant_id = $1 and id = $2`, [id]);
      tx.audit({
        action: 'ledger.discardManualJournal',
        subject: 'manualJournal',
        subjectId: id,
        before: { number, text },
      });
      return { __typename: 'ManualJournalDiscarded', manualJournalId: id };
    });
  }

  /** Posts a proposal that the limit lets through without a second person; what refuses it leaves it waiting for one. */
  async postWithinLimit(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const document = await lockDocument(tx, id);
      if (document.state !== 'PROPOSED' || !document.isWithinLimit) return undefined;
      return (await this.wrongIn(tx, document)) ?? this.post(tx, document, null);
    });
  }

  private async wrongIn(tx: Tx, { id, form, bookedOn }: Document): Promise<ContentRefusal | undefined> {
    if (isAhead(bookedOn, this.ledger.today())) return new InvalidInput('ledger.manual.ahead', 'bookedOn');
    const lines = await readLines(tx, id);
    return wrongInLines(form, lines, await accountsOf(tx, lines));
  }

  /** Into the books; nobody decides what is within the limit. */
  private async post(
    tx: Tx,
    document: Document,
    checker: { personId: string; displayName: string } | null,
  ): Promise<PeriodClosed | undefined> {
    const { id, number, form, text, bookedOn } = document;
    const lines = await readLines(tx, id);
    const posted = await this.ledger.post(tx, {
      kind: form === 'OPENING' ? 'OPENING' : 'MANUAL',
      key: `ledger.manual:${id}`,
      reference: `manual:${id}`,
      text,
      ...(bookedOn ? { bookedOn } : {}),
      postings: postingsOf(lines, await accountsOf(tx, lines)),
    });
    // Accounts that other desks keep never come here, so a closed month is the one refusal.
    if (typeof posted !== 'string') return posted as PeriodClosed;
    const journalId: JournalId = posted;
    const who = [checker?.personId ?? null, checker?.displayName ?? null];
    await tx.rows(DECIDE, [id, 'POSTED', ...who, this.clock.now(), null, journalId]);
    tx.audit({
      action: checker ? 'ledger.approveManualJournal' : 'ledger.postManualJournal',
      subject: 'manualJournal',
      subjectId: id,
      after: { number, journalId },
    });
    return undefined;
  }
}
