import { Injectable } from '@nestjs/common';
import { addMonths, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, TenantDatabase, translate } from '@lumbung/platform';
import { accountJson } from '../accounts/account.schema.js';
import { LedgerService } from '../journals/ledger.service.js';
import { totalOf } from './lines.js';
import {
  BalanceSheetSectionKey,
  type BalanceSheet,
  type BalanceSheetSection,
  type StatementLine,
} from './statements.schema.js';

interface Row {
  readonly lines: StatementLine[];
  readonly openResult: number;
  readonly comparedOpenResult: number;
}

/** The balance sheet (neraca) at any day. */
@Injectable()
export class BalanceSheetService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * What stands on the accounts in the evening of a day (today unless named), beside another day: a year earlier unless
   * named. Assets equal liabilities and equity, to which the result of years not closed yet belongs. One statement,
   * whose cost does not grow with the journals: it reads the balances kept each night and the days since.
   */
  async balanceSheet(asOf?: BusinessDate | null, comparedAsOf?: BusinessDate | null): Promise<BalanceSheet> {
    const day = asOf ?? this.ledger.today();
    const other = comparedAsOf ?? addMonths(day, -12);
    const row = (await this.db.readRow<{ sheet: Row }>(SHEET, [day, other]))?.sheet as Row;
    const sections = Object.values(BalanceSheetSectionKey).map((key) => sectionOf(key, row.lines));
    const sum = (of: 'total' | 'comparedTotal', kind: RegExp) =>
      sections.filter(({ key }) => kind.test(key)).reduce((total, section) => total + section[of], 0);
    const totalAssets = sum('total', /ASSETS$/);
    const totalLiabilities = sum('total', /LIABILITIES$|^TEMPORARY/);
    const totalEquity = sum('total', /^EQUITY$/) + row.openResult;
    return {
      asOf: day,
      comparedAsOf: other,
      sections,
      openResult: row.openResult,
      comparedOpenResult: row.comparedOpenResult,
      totalAssets,
      totalLiabilities,
      totalEquity,
      comparedTotalAssets: sum('comparedTotal', /ASSETS$/),
      comparedTotalLiabilities: sum('comparedTotal', /LIABILITIES$|^TEMPORARY/),
      comparedTotalEquity: sum('comparedTotal', /^EQUITY$/) + row.comparedOpenResult,
      difference: totalAssets - totalLiabilities - totalEquity,
    };
  }
}

function sectionOf(key: BalanceSheetSectionKey, all: readonly StatementLine[]): BalanceSheetSection {
  const lines = all.filter(({ account }) => sectionKeyOf(account.number) === key);
  return {
    key,
    label: translate(`ledger.section.${key}`, currentLocale()),
    lines,
    total: totalOf(lines, 'amount'),
    comparedTotal: totalOf(lines, 'compared'),
  };
}

/** The chart's second digit: 1-1 is current, 2-1 due within a year, 2-3 held in syirkah; every other one is long-term. */
function sectionKeyOf(number: string): BalanceSheetSectionKey {
  if (number.startsWith('1')) return number.startsWith('1-1') ? 'CURRENT_ASSETS' : 'FIXED_ASSETS';
  if (number.startsWith('3')) return 'EQUITY';
  if (number.startsWith('2-1')) return 'CURRENT_LIABILITIES';
  return number.startsWith('2-3') ? 'TEMPORARY_SYIRKAH' : 'LONG_TERM_LIABILITIES';
}

const SHEET = /* sql */ `
  with stood as (
    select a.*, coalesce(now.balance, 0) as debit_now, coalesce(was.balance, 0) as debit_then
      from ledger.account a
      left join ledger.balances($1, $2::date) now on now.account_id = a.id
      left join ledger.balances($1, $3::date) was on was.account_id = a.id
     where a.tenant_id = $1)
  select json_build_object(
           'lines', coalesce(json_agg(json_build_object('account', ${accountJson('s')},
                                                        'amount', case s.account_class when 'ASSET' then s.debit_now else -s.debit_now end,
                                                        'compared', case s.account_class when 'ASSET' then s.debit_then else -s.debit_then end)
                                      order by s.number) filter (where s.business is null and (s.debit_now <> 0 or s.debit_then <> 0)), '[]'),
           'openResult', coalesce(-sum(s.debit_now) filter (where s.business is not null), 0)::bigint,
           'comparedOpenResult', coalesce(-sum(s.debit_then) filter (where s.business is not null), 0)::bigint) as sheet
    from stood s
`;
