import { accountCodes, ControlProofs } from '@lumbung/ledger';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What the goods on the shelves cost is what the books say of merchandise (1-1510): nobody books that account by hand. */
@Injectable()
export class StockProof implements OnModuleInit {
  constructor(private readonly proofs: ControlProofs) {}

  onModuleInit(): void {
    this.proofs.add({
      key: 'stock',
      accounts: [accountCodes.MERCHANDISE],
      isAll: true,
      register: `select coalesce(sum(s.value), 0) as amount, count(*) as checked from catalog.stock s where s.tenant_id = $1`,
    });
  }
}
