import { ClosingChecks } from '@lumbung/ledger';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Lines of the bank that nobody has found in the books yet are pointed out before their month is closed. */
@Injectable()
export class OpenLines implements OnModuleInit {
  constructor(private readonly checks: ClosingChecks) {}

  onModuleInit(): void {
    this.checks.add({ key: 'bankLines', isBlocking: false, open: OPEN });
  }
}

const OPEN = /* sql */ `
  select count(*) as count from banking.line l
   where l.tenant_id = $1 and l.match_id is null and l.on_day between $2::date and $3::date
`;
