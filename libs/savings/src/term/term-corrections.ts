import { JournalNotReversible, LedgerService, ReversalEffects } from '@lumbung/ledger';
import type { Tx } from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TermLifeService } from './term-life.service.js';
import { lockTermDeposit } from './term-row.js';
import { isAsItCame, takeBackTerm } from './term-taken-back.js';

/**
 * A placement that was wrong, or an opening of the old books, and is reversed takes its deposit with it: it ends that
 * day, without a penalty, because it never should have been. What has lived on since (a month earned, a term rolled over)
 * is broken instead.
 */
@Injectable()
export class TermCorrections implements OnModuleInit {
  constructor(
    private readonly effects: ReversalEffects,
    private readonly ledger: LedgerService,
    private readonly life: TermLifeService,
  ) {}

  onModuleInit(): void {
    this.effects.add((tx, { journalId }) => this.correct(tx, journalId));
  }

  private async correct(tx: Tx, journalId: string): Promise<JournalNotReversible | undefined> {
    const touched = await tx.row<{ id: string; isPlacement: boolean }>(TOUCHED, [journalId]);
    if (!touched) return undefined;
    const deposit = await lockTermDeposit(tx, touched.id);
    if (!touched.isPlacement || !isAsItCame(deposit)) return new JournalNotReversible('term');
    await takeBackTerm(tx, this.life, deposit, this.ledger.today());
    return undefined;
  }
}

const TOUCHED = /* sql */ `
  select e.sub_id as id, e.seq = 1 as "isPlacement"
    from ledger.sub_entry e join savings.account a on a.tenant_id = $1 and a.id = e.sub_id and a.family = 'TERM'
   where e.tenant_id = $1 and e.journal_id = $2 order by e.seq limit 1
`;
