import { useState } from 'react';
import { startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { DeskSavingsStatementDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Fact, Facts } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useSavingsWords } from './words.js';

/** The statement of a period: its sums on the screen, every line on paper. */
export function StatementDialog({ accountId, onClose }: { readonly accountId: string; readonly onClose: () => void }) {
  const words = useSavingsWords();
  const common = useCommonWords();
  const format = useFormat();
  const [from, setFrom] = useState<BusinessDate | null>(startOfMonth(format.today()));
  const [to, setTo] = useState<BusinessDate | null>(format.today());
  const isRight = from === null || to === null || from <= to;
  const query = useAsk(
    DeskSavingsStatementDocument,
    { accountId, period: { from: from ?? undefined, to: to ?? undefined } },
    { isEnabled: isRight, keepsPrevious: true },
  );
  return (
    <Sheet kind="dialog" title={words.statement} lead={words.statementText} keepsTyped={false} onClose={onClose}>
      <div className="form">
        <div className="columns">
          <DateField name="from" label={common.from} value={from} onChange={setFrom} isFocused />
          <DateField name="to" label={common.to} value={to} onChange={setTo} />
        </div>
        <Loaded query={query} lines={3}>
          {({ savingsStatement }) =>
            savingsStatement && (
              <>
                <Facts>
                  <Fact label={words.opening}>{format.money(savingsStatement.opening)}</Fact>
                  <Fact label={words.received}>{format.money(savingsStatement.received)}</Fact>
                  <Fact label={words.paid}>{format.money(savingsStatement.paid)}</Fact>
                  <Fact label={words.closing}>
                    <strong>{format.money(savingsStatement.closing)}</strong>
                  </Fact>
                  <Fact label={words.lines}>{format.count(savingsStatement.lineCount)}</Fact>
                </Facts>
                {savingsStatement.pdfUrl ? (
                  <p className="file-links">
                    <a className="button" href={savingsStatement.pdfUrl} target="_blank" rel="noreferrer">
                      {words.statementOpen}
                      <span className="unseen"> ({common.newTab})</span>
                    </a>
                  </p>
                ) : (
                  <p className="notice notice-warn">{words.statementTooLong}</p>
                )}
                <p className="hint">{words.fresh}</p>
              </>
            )
          }
        </Loaded>
      </div>
    </Sheet>
  );
}
