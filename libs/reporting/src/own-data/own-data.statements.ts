/** Of one member, $2; each is asked for one line more than is shown, so that what is left out can be told. */

export const ACCOUNTS = /* sql */ `
  select a.number, coalesce(a.label, p.name) as name, p.family, s.state, s.balance, s.held,
         a.opened_on::text as "openedOn", a.closed_on::text as "closedOn"
    from savings.account a
    join savings.product p on p.tenant_id = $1 and p.id = a.product_id
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
   where a.tenant_id = $1 and a.member_id = $2
   order by a.id limit $3
`;

export const MOVES = /* sql */ `
  select a.number, e.seq, e.booked_on::text as "bookedOn", e.value_on::text as "valueOn", coalesce(p.text, j.text) as text,
         e.amount, e.balance_after as "balanceAfter"
    from savings.account a
    join ledger.sub_entry e on e.tenant_id = $1 and e.sub_id = a.id
    join ledger.journal j on j.tenant_id = $1 and j.booked_on = e.booked_on and j.id = e.journal_id
    join ledger.posting p on p.tenant_id = $1 and p.booked_on = e.booked_on and p.journal_id = e.journal_id and p.line = e.line
   where a.tenant_id = $1 and a.member_id = $2
   order by e.booked_on desc, a.id, e.seq desc limit $3
`;

export const ORDERS = /* sql */ `
  select o.number, o.placed_at as "placedAt", o.status, o.total, o.contact_name as "contactName", o.address_street as street,
         (select string_agg(l.product_name || ' × ' || trim_scale(l.quantity), '; ' order by l.position)
            from orders.order_line l where l.tenant_id = $1 and l.order_id = o.id) as goods
    from orders.shop_order o
   where o.tenant_id = $1 and (o.member_id = $2 or o.person_id = $4::uuid)
   order by o.placed_at desc, o.id desc limit $3
`;

export interface AccountLine {
  readonly number: string;
  readonly name: string;
  readonly family: string;
  readonly state: 'OPEN' | 'BLOCKED' | 'DORMANT' | 'CLOSED';
  readonly balance: number;
  readonly held: number;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export interface MoveLine {
  readonly number: string;
  readonly seq: number;
  readonly bookedOn: string;
  readonly valueOn: string;
  readonly text: string;
  readonly amount: number;
  readonly balanceAfter: number;
}

export interface OrderLine {
  readonly number: string;
  readonly placedAt: Date;
  readonly status: string;
  readonly total: number;
  readonly contactName: string;
  readonly street: string | null;
  readonly goods: string | null;
}
