// A cooperative with members who save: what a deposit at the desk and a page of a long passbook are measured over.
import { createHash } from 'node:crypto';
import { withClient } from './load.mjs';
import { tenantId, tenantSlug } from './goods.mjs';

export const SAVINGS_TENANT = 9_999_998;
const ACCOUNTS = 5_000;
/** The first account has been saved into so many times. */
export const LINES = 10_000;
const LINES_AT_ONCE = 500;

const TOKEN = 'loket-simpanan';
const TENANT = tenantId(SAVINGS_TENANT);
const PERSON = '01900000-0000-7000-bc00-000000000001';
const PRODUCT = '01900000-0000-7002-bc00-000000000001';
const MEMBER = `('01900000-0000-7003-bc00-' || lpad(to_hex(n), 12, '0'))::uuid`;
const ACCOUNT = `('01900000-0000-7004-bc00-' || lpad(to_hex(n), 12, '0'))::uuid`;
const REQUEST = '01900000-0000-7005-bc00-';
const hex = (number) => number.toString(16).padStart(12, '0');

const memberId = (n) => `01900000-0000-7003-bc00-${hex(n)}`;
export const savingsAccountId = (n) => `01900000-0000-7004-bc00-${hex(n)}`;
const requestId = (n) => `${REQUEST}${hex(n)}`;

export const savingsHeaders = { authorization: `Bearer ${TOKEN}` };

/** The cursor behind so many lines of the first passbook, as the API gives it out. */
export const passbookCursor = (lines) => Buffer.from(JSON.stringify([LINES - lines + 1])).toString('base64url');

/** Deposits, one of each number: who is served, and what in the request is known by name. */
export const deposits = {
  tenantOf: () => SAVINGS_TENANT,
  prepare: async () => {},
  inputOf: (n) => ({ requestId: requestId(n), accountId: accountOf(n), amount: 50_000, money: 'BANK' }),
  namesOf: (n) => [TENANT, PERSON, PRODUCT, requestId(n), accountOf(n), memberId(memberOf(n))],
  bytesOf: () => [],
};

const memberOf = (n) => 1 + (n % (ACCOUNTS - 1));
const accountOf = (n) => savingsAccountId(memberOf(n));

/** Members with an account each, past the API; the long passbook through the posting function. */
export async function loadSavings(url) {
  const hash = createHash('sha256').update(TOKEN).digest('hex');
  const all = `generate_series(0, ${ACCOUNTS - 1}) n`;
  await withClient(url, async (client) => {
    await client.query(`set session_replication_role = replica; set app.tenant_id = '${TENANT}'`);
    await client.query(`
      insert into platform.tenant (id, slug, state) values ('${TENANT}', '${tenantSlug(SAVINGS_TENANT)}', 'ACTIVE') on conflict do nothing;
      select ledger.open_books('${TENANT}', '2026-01-01', now()) where not exists (select from ledger.book where tenant_id = '${TENANT}');
      insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at)
        values ('${PERSON}', 'Nur Fatimah', 'loket@contoh.id', 'none', now(), now()) on conflict do nothing;
      delete from identity.session where person_id = '${PERSON}';
      insert into identity.session (id, token_hash, person_id, device, created_at, last_seen_at, expires_at)
        values ('${PERSON}', '\\x${hash}', '${PERSON}', 'bench', now(), now(), now() + interval '20 days');
      insert into identity.role_assignment (id, person_id, role, granted_at) values ('${PERSON}', '${PERSON}', 'OWNER', now());
      insert into savings.product (id, name, family, account_number, created_at) values ('${PRODUCT}', 'Tabungan Harian', 'VOLUNTARY', '2-1010', now());
      insert into membership.member (id, member_no, full_name, name_key, status, joined_on, created_at)
        select ${MEMBER}, 'A-' || lpad(n::text, 5, '0'), 'Siti Aminah', 'siti aminah', 'ACTIVE', '2026-01-01', now() from ${all};
      update ledger.account set is_sub_ledgered = true where tenant_id = '${TENANT}' and number = '2-1010';
      insert into ledger.sub_account (id, account_id, member_id, normal_side, opened_at)
        select ${ACCOUNT}, a.id, ${MEMBER}, 'CREDIT', now() from ${all}, ledger.account a where a.tenant_id = '${TENANT}' and a.number = '2-1010';
      insert into savings.account (id, number, product_id, family, member_id, opened_on, created_at)
        select ${ACCOUNT}, 'S-' || lpad(n::text, 6, '0'), '${PRODUCT}', 'VOLUNTARY', ${MEMBER}, '2026-01-01', now() from ${all};
    `);
    for (let from = 0; from < LINES; from += LINES_AT_ONCE) await client.query(POST_LINES, [from, LINES_AT_ONCE]);
    await client.query(
      'vacuum (analyze) membership.member, savings.account, ledger.sub_account, ledger.sub_entry, ledger.journal, ledger.posting',
    );
  });
}

const many = (value, type) => `array(select ${value} from generate_series(1, $2::integer) n)::${type}[]`;
const POST_LINES = `
  select written from ledger.post_journals('${TENANT}', '${PERSON}', 'Nur Fatimah', now(),
    ${many('uuidv7()', 'uuid')}, ${many(`'bench:' || ($1::integer + n)`, 'text')}, ${many(`'9f2c1e0a-5b7d-4c3e-8a91-0d6f4b2e7c58'`, 'uuid')},
    ${many(`'SAVINGS_DEPOSIT'`, 'text')}, ${many('null', 'text')}, ${many(`'Setoran'`, 'text')},
    ${many(`date '2026-01-01' + ($1::integer + n) / 40`, 'date')}, ${many(`date '2026-01-01' + ($1::integer + n) / 40`, 'date')}, ${many('null', 'uuid')},
    ${many('n', 'integer')}, ${many(`'1-1110'`, 'text')}, ${many('null', 'text')}, ${many('1000', 'bigint')}, ${many('null', 'text')}, ${many('null', 'uuid')},
    ${many(`'LOKET'`, 'text')}, ${many('null', 'uuid')}, ${many(`'${savingsAccountId(0)}'`, 'uuid')})`;
