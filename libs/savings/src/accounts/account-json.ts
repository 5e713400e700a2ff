import { PRODUCT_JSON } from '../products/product-json.js';
import { labelled } from '../products/products.service.js';
import type { SavingsAccount } from './account.types.js';

const CLASSES = /* sql */ `
  (select coalesce(json_agg(json_build_object('memberClass', c.member_class, 'startsOn', c.starts_on) order by c.starts_on desc), '[]')
     from savings.mandatory_class c where c.tenant_id = $1 and c.account_id = a.id)`;

/** One account, under the aliases of `ACCOUNT_FROM`. */
export const ACCOUNT_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsAccount', 'id', a.id, 'number', a.number, 'label', a.label, 'product', ${PRODUCT_JSON},
    'memberId', a.member_id, 'memberNo', m.member_no, 'memberName', m.full_name, 'memberStatus', m.status, 'personId', m.person_id,
    'capitalWaits', m.status = 'LEFT' and exists (select from savings.exit e where e.tenant_id = $1 and e.member_id = m.id and e.due_on is null),
    'isEstate', m.leave_reason = 'DECEASED' and exists (select from savings.exit e where e.tenant_id = $1 and e.member_id = m.id),
    'mandatoryClasses', case a.family when 'MANDATORY' then ${CLASSES} else '[]'::json end,
    'planDueOn', case a.family when 'PLANNED' then (select l.due_on from savings.plan l where l.tenant_id = $1 and l.id = a.id) end,
    'state', s.state, 'balance', s.balance, 'held', s.held, 'minimumBalance', s.floor,
    'available', case s.state when 'OPEN' then greatest(s.balance - s.held - s.floor, 0) else 0 end,
    'openedOn', a.opened_on, 'closedOn', a.closed_on, 'lastMovedAt', s.last_moved_at)
`;

export const ACCOUNT_FROM = /* sql */ `
  savings.account a
  join savings.product p on p.tenant_id = $1 and p.id = a.product_id
  join membership.member m on m.tenant_id = $1 and m.id = a.member_id
  join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
`;

/** With the words of the reader's language. */
export function worded(account: SavingsAccount): SavingsAccount {
  return { ...account, product: labelled(account.product) };
}
