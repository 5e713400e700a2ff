import { accountCodes, ControlProofs } from '@lumbung/ledger';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What sellers are owed by their accounts is what sales, returns and payouts booked on 2-1050. */
@Injectable()
export class OwedProof implements OnModuleInit {
  constructor(private readonly proofs: ControlProofs) {}

  onModuleInit(): void {
    this.proofs.add({
      key: 'consignment',
      accounts: [accountCodes.CONSIGNMENT_PAYABLES],
      isAll: false,
      register: `select -coalesce(sum(e.amount), 0) as amount, count(*) as checked from consignment.entry e where e.tenant_id = $1`,
    });
  }
}
