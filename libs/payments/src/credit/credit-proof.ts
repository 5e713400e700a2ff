import { accountCodes, ClosingChecks, ControlProofs } from '@lumbung/ledger';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What members owe for purchases against 1-1410; and every drawer against its own movements. */
@Injectable()
export class CreditProof implements OnModuleInit {
  constructor(
    private readonly proofs: ControlProofs,
    private readonly checks: ClosingChecks,
  ) {}

  onModuleInit(): void {
    this.proofs.add(
      { key: 'memberCredit', accounts: [accountCodes.MEMBER_PURCHASE_RECEIVABLES], isAll: false, register: OWED },
      { key: 'drawers', accounts: [], isAll: false, register: DRAWERS },
    );
    this.checks.add({ key: 'drawers', isBlocking: false, open: OPEN_DRAWERS });
  }
}

const OWED = /* sql */ `
  select coalesce(sum(c.owed), 0) as amount, count(*) as checked
    from payments.credit_purchase c join payments.payment p on p.tenant_id = $1 and p.id = c.payment_id
   where c.tenant_id = $1 and p.captured_at is not null
`;

// Drawers have no account of their own: cash in them and in the safe is 1-1010 together.
const DRAWERS = /* sql */ `
  select coalesce(sum(abs(s.expected - s.opening_float - moved.amount)), 0) as amount, count(*) as checked
    from payments.drawer_session s
   cross join lateral (select coalesce(sum(m.amount), 0) as amount
                         from payments.drawer_movement m where m.tenant_id = $1 and m.session_id = s.id) moved
   where s.tenant_id = $1
`;

const OPEN_DRAWERS = /* sql */ `
  select count(*) as count from payments.drawer_session s
   where s.tenant_id = $1 and s.closed_at is null and (s.opened_at at time zone $4)::date <= $3::date
`;
