import { newId } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { MoneyAccount } from '../accounts/money-account.types.js';
import { MoneyAccountsService } from '../accounts/money-accounts.service.js';
import type { BankStatement } from '../statements/statement.types.js';
import { StatementsService } from '../statements/statements.service.js';

/** The bank account every cooperative has, or the one with this number in the chart. */
export async function moneyAccountIn(coop: TestCooperative, number = '1-1110'): Promise<MoneyAccount> {
  const accounts = await coop.run(() => coop.house.get(MoneyAccountsService).all());
  const found = accounts.find(({ account }) => account.number === number);
  if (!found) throw new Error(`There is no ${number}.`);
  return found;
}

/** A statement of the bank that waits to be kept: its lines as a CSV file has them. */
export async function broughtStatementIn(
  coop: TestCooperative,
  lines: readonly string[],
  accountId?: string,
): Promise<string> {
  const id = accountId ?? (await moneyAccountIn(coop)).id;
  const file = { fileName: 'mutasi.csv', content: Buffer.from(lines.join('\n')) };
  const brought = await coop.run(() => coop.house.get(StatementsService).upload(id, file));
  if (!('statementId' in brought)) throw new Error(`This file was refused: ${brought.message}`);
  return brought.statementId;
}

/** The same, with its lines kept. */
export async function bankStatementIn(
  coop: TestCooperative,
  lines: readonly string[],
  accountId?: string,
): Promise<BankStatement> {
  const statementId = await broughtStatementIn(coop, lines, accountId);
  const kept = await coop.run(() => coop.house.get(StatementsService).keep({ requestId: newId(), statementId }));
  if (!('state' in kept)) throw new Error(`This statement was refused: ${kept.message}`);
  return kept;
}
