import { JournalNotReversible, ReversalEffects } from '@lumbung/ledger';
import { Clock, newId } from '@lumbung/kernel';
import { currentContext, type Tx } from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MOVED } from './drawer-rows.js';

/** A journal that was reversed takes its cash back out of the drawer, or into it, as long as that was not counted. */
@Injectable()
export class DrawerCorrections implements OnModuleInit {
  constructor(
    private readonly effects: ReversalEffects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.add((tx, { journalId, reversalId }) => this.correct(tx, journalId, reversalId));
  }

  /** A session that is closed was counted as it was: what is corrected then is a matter of the safe. */
  private async correct(tx: Tx, journalId: string, reversalId: string): Promise<JournalNotReversible | undefined> {
    const [noted] = await tx.rows<{ sessionId: string; amount: number; expected: number; reference: string | null }>(
      NOTED,
      [journalId],
    );
    if (!noted) return undefined;
    if (noted.expected - noted.amount < 0) return new JournalNotReversible('drawer');
    const who = currentContext()?.principal?.displayName ?? null;
    const values = [newId(), noted.sessionId, 'CORRECTION', -noted.amount, noted.reference, null, reversalId];
    await tx.rows(MOVED, [...values, who, this.clock.now()]);
    return undefined;
  }
}

const NOTED = /* sql */ `
  select m.session_id as "sessionId", m.amount, m.reference, s.expected
    from payments.drawer_movement m join payments.drawer_session s on s.tenant_id = $1 and s.id = m.session_id
   where m.tenant_id = $1 and m.journal_id = $2 and m.kind in ('SAVINGS_IN', 'SAVINGS_OUT') and s.closed_at is null
     for update of s
`;
