import { Injectable } from '@nestjs/common';
import { paymentSettingsUpdated } from '@lumbung/events';
import { Clock, collapseSpaces, formatRupiah, rupiah } from '@lumbung/kernel';
import { currentLocale, InvalidInput, TenantDatabase, translate, type Tx } from '@lumbung/platform';
import type { PaymentChannel } from '../payments/payment-channels.js';
import { channelLabel, methodLabel } from '../payments/payment.resolver.js';
import type { PaymentOption, PaymentSavingsAccount } from '../payments/payment.schema.js';
import type { PaymentMethod } from '../payments/payment-states.js';
import { readStaticQris } from '../qris/qris.js';
import {
  QrisInvalid,
  type BankAccountInput,
  type PaymentSettings,
  type UpdatePaymentSettingsInput,
} from './settings.schema.js';

/** How a cooperative is paid: which ways are open, its static QRIS and its bank account. */
@Injectable()
export class PaymentSettingsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** The settings; until something was set, every way is on, and transfer and QRIS wait to be filled in. */
  async settings(): Promise<PaymentSettings> {
    return labelled((await this.db.readRow<{ settings: PaymentSettings }>(SETTINGS))?.settings as PaymentSettings);
  }

  /**
   * The ways to pay for a buyer, in the order shown, with a note why not or what to know. A way that was never switched
   * on is left out; the credit line is offered only to a member who has one, and savings where the caller names accounts
   * that could pay.
   */
  async options(
    memberId: string | null = null,
    savingsAccounts: readonly PaymentSavingsAccount[] = [],
  ): Promise<PaymentOption[]> {
    const ways = await this.db.read<OfferedWay>(OPTIONS, [memberId]);
    const [fullest] = savingsAccounts;
    const open = ways.filter(({ method }) => method !== 'MEMBER_SAVINGS' || fullest);
    return open.map(({ method, isAvailable, available, channels }) => ({
      method,
      isAvailable,
      label: methodLabel(method),
      note: translate(isAvailable ? `payments.note.${method}` : 'payments.note.off', currentLocale(), {
        available: formatRupiah(rupiah((method === 'MEMBER_SAVINGS' ? fullest?.available : available) ?? 0)),
      }),
      channels: channels.map((channel) => ({ channel, label: channelLabel(channel) })),
      savingsAccounts: method === 'MEMBER_SAVINGS' ? [...savingsAccounts] : [],
    }));
  }

  /**
   * Changes what is named and leaves the rest. Payments opened before keep what their buyers were told. Refuses with
   * QrisInvalid for a text that is not a static QRIS with NMID and right checksum, and with InvalidInput for a method
   * named twice or an account number that is none. Removing the QRIS also switches it off.
   */
  async update(input: UpdatePaymentSettingsInput): Promise<PaymentSettings | QrisInvalid | InvalidInput> {
    const methods = [...(input.methods ?? [])];
    if (new Set(methods.map(({ method }) => method)).size < methods.length)
      return new InvalidInput('payments.problem.methodTwice', 'methods');
    const account = input.bankAccount && tidy(input.bankAccount);
    if (account instanceof InvalidInput) return account;
    const qris = input.staticQrisPayload == null ? input.staticQrisPayload : readStaticQris(input.staticQrisPayload);
    if (typeof qris === 'string') return new QrisInvalid(qris);
    if (qris === null && !methods.some(({ method }) => method === 'QRIS'))
      methods.push({ method: 'QRIS', isEnabled: false });

    return this.db.transaction(async (tx) => {
      const before = await read(tx);
      const now = this.clock.now();
      await tx.rows(UPSERT, [
        now,
        qris !== undefined,
        qris?.payload ?? null,
        qris?.merchantName ?? null,
        qris?.merchantCity ?? null,
        qris?.nmid ?? null,
        qris?.acquirer ?? null,
        qris ? now : null,
        account !== undefined,
        account?.bankName ?? null,
        account?.accountNo ?? null,
        account?.holderName ?? null,
      ]);
      if (methods.length > 0) {
        await tx.rows(SWITCH, [
          methods.map(({ method }) => method),
          methods.map(({ isEnabled }) => isEnabled),
          methods.map(({ windowMinutes }) => windowMinutes ?? null),
        ]);
      }
      const after = await read(tx);
      tx.audit({ action: 'payments.configure', subject: 'paymentSettings', subjectId: tx.tenantId, before, after });
      const availableMethods = after.methods
        .filter(({ isEnabled, isConfigured }) => isEnabled && isConfigured)
        .map(({ method }) => method);
      tx.emit(paymentSettingsUpdated({ availableMethods }));
      return labelled(after);
    });
  }
}

async function read(tx: Tx): Promise<PaymentSettings> {
  return (await tx.rowOrFail<{ settings: PaymentSettings }>(SETTINGS)).settings;
}

function labelled(settings: PaymentSettings): PaymentSettings {
  return {
    ...settings,
    __typename: 'PaymentSettings',
    methods: settings.methods.map((way) => ({ ...way, label: methodLabel(way.method) })),
  };
}

/** Names without stray spaces, the number as bare digits. */
function tidy({ bankName, accountNo, holderName }: BankAccountInput): BankAccountInput | InvalidInput {
  const account = {
    bankName: collapseSpaces(bankName),
    accountNo: accountNo.replace(/[\s.-]/g, ''),
    holderName: collapseSpaces(holderName),
  };
  if (!account.bankName) return new InvalidInput('payments.problem.empty', 'bankAccount.bankName');
  if (!account.holderName) return new InvalidInput('payments.problem.empty', 'bankAccount.holderName');
  if (!/^\d{5,30}$/.test(account.accountNo))
    return new InvalidInput('payments.problem.accountNo', 'bankAccount.accountNo');
  return account;
}

interface OfferedWay {
  readonly method: PaymentMethod;
  readonly isAvailable: boolean;
  /** What is left of the buyer's credit line. */
  readonly available: number | null;
  readonly channels: readonly PaymentChannel[];
}

const OPTIONS = /* sql */ `
  select m.method, m.is_enabled and m.is_configured as "isAvailable", greatest(a.credit_limit - a.used, 0) as available,
         coalesce((select json_agg(c.channel order by c.position) from payments.open_channels($1) c where c.method = m.method), '[]') as channels
    from payments.methods($1) m
    join payments.method_default d on d.method = m.method
    left join payments.credit_account a on m.method = 'MEMBER_CREDIT' and a.tenant_id = $1 and a.member_id = $2 and a.is_active
   where (m.is_enabled or d.is_enabled) and (m.method <> 'MEMBER_CREDIT' or a.id is not null)
   order by m.position
`;

const SETTINGS = /* sql */ `
  select json_build_object(
           'methods', (select json_agg(json_build_object('method', m.method, 'isEnabled', m.is_enabled, 'isConfigured', m.is_configured,
                                                         'windowMinutes', m.window_minutes) order by m.position)
                         from payments.methods($1) m),
           'staticQris', case when s.qris_payload is not null then json_build_object('merchantName', s.merchant_name, 'merchantCity', s.merchant_city,
                                'nmid', s.nmid, 'acquirer', s.acquirer, 'importedAt', s.qris_imported_at) end,
           'bankAccount', case when s.account_no is not null then json_build_object('bankName', s.bank_name, 'accountNo', s.account_no,
                                'holderName', s.holder_name) end,
           'updatedAt', s.updated_at) as settings
    from (select) one left join payments.settings s on s.tenant_id = $1
`;

const UPSERT = /* sql */ `
  insert into payments.settings as s (tenant_id, updated_at, qris_payload, merchant_name, merchant_city, nmid, acquirer, qris_imported_at,
                                      bank_name, account_no, holder_name)
  select $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $13 where $3::boolean is not null and $10::boolean is not null
  on conflict (tenant_id) do update
     set updated_at = excluded.updated_at,
         qris_payload = case when $3 then excluded.qris_payload else s.qris_payload end,
         merchant_name = case when $3 then excluded.merchant_name else s.merchant_name end,
         merchant_city = case when $3 then excluded.merchant_city else s.merchant_city end,
         nmid = case when $3 then excluded.nmid else s.nmid end,
         acquirer = case when $3 then excluded.acquirer else s.acquirer end,
         qris_imported_at = case when $3 then excluded.qris_imported_at else s.qris_imported_at end,
         bank_name = case when $10 then excluded.bank_name else s.bank_name end,
         account_no = case when $10 then excluded.account_no else s.account_no end,
         holder_name = case when $10 then excluded.holder_name else s.holder_name end
`;

const SWITCH = /* sql */ `
  insert into payments.method_setting as m (tenant_id, method, is_enabled, window_minutes)
  select $1, asked.method, asked.is_enabled, case when d.window_minutes = 0 then 0 else coalesce(asked.window_minutes, d.window_minutes) end
    from unnest($2::text[], $3::boolean[], $4::integer[]) asked (method, is_enabled, window_minutes)
    join payments.methods($1) d on d.method = asked.method
  on conflict (tenant_id, method) do update set is_enabled = excluded.is_enabled, window_minutes = excluded.window_minutes
`;
