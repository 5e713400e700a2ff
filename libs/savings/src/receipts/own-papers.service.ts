import { notFound, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsPaper } from './receipt-papers.types.js';
import { ReceiptPapers } from './receipt-papers.service.js';

/** The receipts of a member's own lines, for himself. */
@Injectable()
export class OwnPapers {
  constructor(
    private readonly db: TenantDatabase,
    private readonly receipts: ReceiptPapers,
  ) {}

  /**
   * Where the receipt of a line is, by account number and line; of a person's own accounts only. Empty for a line that
   * has none of its own: interest, and money another sent, whose receipt says what the other has left. Throws NOT_FOUND
   * for another's account, an unknown one, and a line there is not. One statement.
   */
  async ofEntry(accountNumber: string, seq: number, personId: string): Promise<SavingsPaper[]> {
    const line = await this.db.readRow<{ journalId: string; subId: string; isOwn: boolean }>(LINE, [
      personId,
      accountNumber.trim().toUpperCase(),
      seq,
    ]);
    if (!line) throw notFound();
    return line.isOwn ? this.receipts.of(line.journalId, line.subId) : [];
  }
}

const LINE = /* sql */ `
  select e.journal_id as "journalId", e.sub_id as "subId",
         j.kind in ('SAVINGS_DEPOSIT', 'SAVINGS_WITHDRAWAL', 'SAVINGS_TRANSFER')
         and (j.channel = 'PAYROLL' or j.reference = 'savings:' || e.sub_id::text) as "isOwn"
    from savings.account a
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.person_id = $2
    join ledger.sub_entry e on e.tenant_id = $1 and e.sub_id = a.id and e.seq = $4
    join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
   where a.tenant_id = $1 and a.number = $3
`;
