import type { DeskSettlementFragment } from '@lumbung/web-api';
import { useSigned } from './account-tables.js';
import { useConsignmentWords } from './words.js';

type Sums = Pick<
  DeskSettlementFragment,
  | 'opening'
  | 'salesGross'
  | 'salesTax'
  | 'salesCommission'
  | 'returnsGross'
  | 'returnsTax'
  | 'returnsCommission'
  | 'payable'
  | 'paid'
  | 'closing'
>;

/** How a settlement comes to its end, line by line; lines of nothing are left out. */
export function SettlementSums({ sums }: { readonly sums: Sums }) {
  const words = useConsignmentWords().sums;
  const signed = useSigned();
  const tax = sums.salesTax - sums.returnsTax;
  const rows: readonly (readonly [string, number, isAlways: boolean])[] = [
    [words.opening, sums.opening, false],
    [words.sales, sums.salesGross, true],
    [words.returns, -sums.returnsGross, false],
    [words.tax, tax, false],
    [words.commission, sums.returnsCommission - sums.salesCommission, true],
    [words.payable, sums.payable, true],
    [words.paid, -sums.paid, false],
  ];
  return (
    <dl className="account-sums">
      {rows
        .filter(([, amount, isAlways]) => isAlways || amount !== 0)
        .map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{signed(amount)}</dd>
          </div>
        ))}
      <div className="account-end">
        <dt>{words.closing}</dt>
        <dd>{signed(sums.closing)}</dd>
      </div>
    </dl>
  );
}
