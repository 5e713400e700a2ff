import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import type { StatementLinesFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useStatementWords } from './words.js';

interface Sum {
  readonly label: string;
  readonly amount: number;
  readonly compared: number;
  /** Where it comes from. */
  readonly link?: ReactNode;
}

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly StatementLinesFragment[];
  /** Lines that are no account of the chart. */
  readonly more?: readonly Sum[];
  readonly total?: Sum;
}

interface StatementTableProps {
  readonly caption: string;
  readonly now: ReactNode;
  readonly then: ReactNode;
  readonly groups: readonly Group[];
  readonly totals: readonly Sum[];
  /** The period whose movements the cards show. */
  readonly period: { readonly from?: BusinessDate; readonly to: BusinessDate };
}

/** A statement as it is printed: groups of accounts with this and last year beside each other; each opens its card. */
export function StatementTable({ caption, now, then, groups, totals, period }: StatementTableProps) {
  const words = useStatementWords();
  const format = useFormat();
  const here = useHere();
  const sumRow = ({ label, amount, compared, link }: Sum) => (
    <tr key={label}>
      <th scope="row">{link ?? label}</th>
      <td className="number">{format.money(amount)}</td>
      <td className="number">{format.money(compared)}</td>
    </tr>
  );
  return (
    <div className="table-frame">
      <table className="table table-keep">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="number">
              {now}
            </th>
            <th scope="col" className="number">
              {then}
            </th>
          </tr>
        </thead>
        {groups
          .filter(({ lines, more }) => lines.length > 0 || (more?.length ?? 0) > 0)
          .map((group) => (
            <tbody key={group.key}>
              <tr className="group-row">
                <th colSpan={3} scope="rowgroup">
                  {group.label}
                </th>
              </tr>
              {group.lines.map(({ account, amount, compared }) => (
                <tr key={account.id}>
                  <td>
                    <Link
                      to={here(`/akuntansi/buku-besar/${account.id}`)}
                      search={{ dari: period.from, sampai: period.to } as never}
                      className="account-no"
                    >
                      {account.number}
                    </Link>{' '}
                    {account.name}
                  </td>
                  <td className="number">{format.money(amount)}</td>
                  <td className="number">{format.money(compared)}</td>
                </tr>
              ))}
              {group.more?.map(sumRow)}
              {group.total && sumRow(group.total)}
            </tbody>
          ))}
        <tfoot>{totals.map(sumRow)}</tfoot>
      </table>
    </div>
  );
}
