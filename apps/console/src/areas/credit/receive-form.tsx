import { useState, type KeyboardEvent } from 'react';
import { parseRupiah, type BusinessDate } from '@lumbung/kernel';
import { DeskReceiveDeductionsDocument, type DeductionMoney, type DeskDeductionListFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { DeductionLine } from './use-lines.js';
import { useCreditWords } from './words.js';

/** What came for each person; only those of whom another sum came need be written. Enter goes to the next one. */
export function ReceiveForm({
  list,
  lines,
}: {
  readonly list: DeskDeductionListFragment;
  readonly lines: readonly DeductionLine[];
}) {
  const words = useCreditWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [money, setMoney] = useState<DeductionMoney>('BANK');
  const [receivedOn, setReceivedOn] = useState<BusinessDate | null>(format.today());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const act = useAct(DeskReceiveDeductionsDocument, {
    onDone: ({ received }) => tell(words.receivedDone(format.money(received))),
  });
  const others = lines.flatMap((line) => {
    const text = typed[line.id]?.trim();
    return text ? [{ line, amount: parseRupiah(text)?.amount ?? null }] : [];
  });
  const left = others.reduce((sum, { line, amount }) => sum + line.owed - (amount ?? line.owed), 0);
  return (
    <Section title={words.receive} note={words.receiveNote}>
      <Form
        act={act}
        submit={words.receive}
        consequence={words.receiveConsequence(format.money(list.total - left), format.money(left))}
        onSubmit={() =>
          void act.run({
            ...{ listId: list.id, money, receivedOn },
            lines: others.map(({ line, amount }) => ({ lineId: line.id, received: amount ?? line.owed })),
          })
        }
      >
        <div className="field-row">
          <SelectField
            name="money"
            label={words.money}
            isRequired
            options={Object.entries(words.moneys)}
            value={money}
            onChange={(value) => setMoney(value as DeductionMoney)}
          />
          <DateField
            name="receivedOn"
            label={words.receivedOn}
            isRequired
            value={receivedOn}
            onChange={setReceivedOn}
          />
        </div>
        <table className="table table-plain">
          <caption className="unseen">{words.receive}</caption>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col" className="number">
                {words.owed}
              </th>
              <th scope="col" className="number">
                {words.received}
              </th>
            </tr>
          </thead>
          <tbody onKeyDown={toTheNext}>
            {lines.map((line) => {
              const text = typed[line.id] ?? '';
              const amount = text.trim() === '' ? line.owed : parseRupiah(text)?.amount;
              const problem =
                amount === undefined
                  ? common.badMoney
                  : amount > line.owed
                    ? words.tooMuch(line.memberName)
                    : undefined;
              return (
                <tr key={line.id}>
                  <td>
                    {line.memberName}
                    <span className="under">{line.memberNo}</span>
                  </td>
                  <td className="number">{format.money(line.owed)}</td>
                  <td className="number">
                    <input
                      className="input input-number input-cell"
                      name={`line-${line.id}`}
                      aria-label={words.deducted(line.memberName)}
                      aria-invalid={problem !== undefined || undefined}
                      data-problem={problem}
                      autoComplete="off"
                      placeholder={format.money(line.owed)}
                      value={text}
                      onChange={(event) => setTyped((old) => ({ ...old, [line.id]: event.target.value }))}
                    />
                    {problem !== undefined && <span className="field-error">{problem}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Form>
    </Section>
  );
}

/** Enter and the arrows move down and up the column, so that a list is gone through without the mouse. */
function toTheNext(event: KeyboardEvent<HTMLElement>): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey) return;
  const row = (event.target as HTMLElement).closest('tr');
  const neighbour = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  event.preventDefault();
  neighbour?.querySelector('input')?.focus();
}
