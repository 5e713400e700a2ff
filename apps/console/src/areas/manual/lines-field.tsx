import { useState } from 'react';
import { parseRupiah } from '@lumbung/kernel';
import type { DeskManualChoicesQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useCommonWords } from '../../words/index.js';
import { sumsOf, withLine, type DraftLine } from './draft.js';
import { useManualWords } from './words.js';

interface LinesFieldProps {
  readonly accounts: DeskManualChoicesQuery['accounts'];
  readonly lines: readonly DraftLine[];
  readonly onChange: (lines: DraftLine[]) => void;
}

/** The lines of a compound journal; a new one opens as soon as the last is begun. */
export function LinesField({ accounts, lines, onChange }: LinesFieldProps) {
  const words = useManualWords();
  const format = useFormat();
  const sums = sumsOf(lines);
  const change = (index: number, next: Partial<DraftLine>) => onChange(withLine(lines, index, next));
  return (
    <>
      <table className="table table-plain">
        <caption className="unseen">{words.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="number">
              {words.debit}
            </th>
            <th scope="col" className="number">
              {words.credit}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td>
                <select
                  className="input"
                  name={`accountId${index}`}
                  aria-label={words.accountOf(index + 1)}
                  value={line.accountId}
                  onChange={(event) => change(index, { accountId: event.target.value })}
                >
                  <option value="">{words.choose}</option>
                  {accounts
                    .filter(({ keptBy }) => keptBy == null)
                    .map(({ id, number, name }) => (
                      <option key={id} value={id}>
                        {number} {name}
                      </option>
                    ))}
                </select>
              </td>
              <td className="number">
                <AmountCell
                  name={`debit${index}`}
                  label={words.debitOf(index + 1)}
                  value={line.debit}
                  onChange={(debit) => change(index, { debit })}
                />
              </td>
              <td className="number">
                <AmountCell
                  name={`credit${index}`}
                  label={words.creditOf(index + 1)}
                  value={line.credit}
                  onChange={(credit) => change(index, { credit })}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="number">{format.money(sums.debit)}</td>
            <td className="number">{format.money(sums.credit)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="hint" aria-live="polite">
        {sums.difference === 0 ? words.balanced : words.differs(format.money(Math.abs(sums.difference)))}
      </p>
    </>
  );
}

interface AmountCellProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
}

/** Shows what was understood when it is left; emptied from outside when the other side of its line is written. */
function AmountCell({ name, label, value, onChange }: AmountCellProps) {
  const common = useCommonWords();
  const format = useFormat();
  const shown = value === null ? '' : format.money(value);
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setText(shown);
  }
  const read = (typed: string) => (typed.trim() === '' ? null : (parseRupiah(typed)?.amount ?? null));
  const isUnreadable = text.trim() !== '' && read(text) === null;
  return (
    <input
      className="input input-number input-cell"
      name={name}
      aria-label={label}
      aria-invalid={isUnreadable || undefined}
      data-problem={isUnreadable ? common.badMoney : undefined}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const amount = read(event.target.value);
        setText(event.target.value);
        setSeen(amount);
        if (amount !== value) onChange(amount);
      }}
      onBlur={() => !isUnreadable && setText(shown)}
    />
  );
}
