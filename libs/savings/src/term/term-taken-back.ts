import type { BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { markForfeited, unpaidAccruals } from './term-accruals.js';
import type { TermLifeService } from './term-life.service.js';
import { keepTermDeposit, type TermRow } from './term-row.js';

/** Nothing happened to it since it was placed, or brought from the old books. */
export function isAsItCame({ state, termNo, monthsDone, broughtTerm, broughtMonths }: TermRow): boolean {
  return state === 'RUNNING' && termNo === (broughtTerm ?? 1) && monthsDone === (broughtMonths ?? 0);
}

/**
 * Ends a deposit that never should have been, whose journal is reversed. One of the old books gives its certificate back
 * under a sign that no certificate has, so that the mended file can bring it again.
 */
export async function takeBackTerm(
  tx: Tx,
  life: TermLifeService,
  deposit: TermRow,
  today: BusinessDate,
  reason?: string,
): Promise<void> {
  await markForfeited(tx, await unpaidAccruals(tx, deposit.id));
  await keepTermDeposit(tx, { ...deposit, state: 'BROKEN', nextOn: null }, today);
  if (deposit.broughtTerm !== null) await tx.rows(FREE, [deposit.id]);
  await life.close(tx, deposit.id, today);
  tx.audit({
    action: 'savings.undoTermDeposit',
    subject: 'termDeposit',
    subjectId: deposit.id,
    after: { certificateNo: deposit.certificateNo },
    ...(reason === undefined ? {} : { reason }),
  });
}

const FREE = /* sql */ `
  update savings.term_deposit d set certificate_no = left(d.certificate_no, 12) || '~' || platform.next_number($1, 'term_deposit_taken_back')
   where d.tenant_id = $1 and d.id = $2
`;
