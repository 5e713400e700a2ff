import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { JournalId } from '../journals/new-journal.js';
import type { JournalNotReversible } from './reversals.schema.js';

/** What has to happen beside a reversal; a refusal undoes both. */
export type ReversalEffect = (
  tx: Tx,
  reversal: { readonly journalId: JournalId; readonly reversalId: JournalId },
) => Promise<JournalNotReversible | undefined>;

/** Who keeps something beside journals, such as the cash of a drawer, says here what a reversal means for it. */
@Injectable()
export class ReversalEffects {
  private readonly effects: ReversalEffect[] = [];

  /** Called once at the start, by the domain whose affair it is. */
  add(effect: ReversalEffect): void {
    this.effects.push(effect);
  }

  /** All effects, in the transaction of the reversal. */
  async of(...[tx, reversal]: Parameters<ReversalEffect>): Promise<JournalNotReversible | undefined> {
    for (const effect of this.effects) {
      const refusal = await effect(tx, reversal);
      if (refusal) return refusal;
    }
    return undefined;
  }
}
