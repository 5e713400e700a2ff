import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { formatMonth, type BusinessDate } from '@lumbung/kernel';
import { DeskPayMandatorySavingsDocument, DeskTellerQuoteDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useLocale } from '../../words/index.js';
import { More, NO_MORE, saidOf } from './more-fields.js';
import type { Answer, MoveProps } from './move-parts.js';
import { toNextField } from './teller-keys.js';
import { useTellerWords } from './words.js';

type Way = 'MONTHS' | 'AMOUNT';

interface MandatoryProps extends MoveProps {
  /** The form that takes any amount: it fills the oldest month first. */
  readonly byAmount: ReactNode;
}

/** Mandatory savings by whole months as they are quoted, or by any amount: a part of a month, or ahead of what is due. */
export function Mandatory({ byAmount, ...props }: MandatoryProps) {
  const words = useTellerWords();
  const [way, setWay] = useState<Way>('MONTHS');
  const [isNothing, setNothing] = useState(false);
  const tellNothing = useCallback(() => {
    setNothing(true);
    setWay('AMOUNT');
  }, []);
  return (
    <>
      <RadioField
        name="way"
        legend={words.way}
        value={way}
        options={Object.entries(words.ways)}
        onChange={(next) => setWay(next as Way)}
      />
      {way === 'MONTHS' ? (
        <Months {...props} onNothing={tellNothing} />
      ) : (
        <>
          <p className="hint">{isNothing ? words.nothingDue : words.byAmountHint}</p>
          {byAmount}
        </>
      )}
    </>
  );
}

interface MonthsProps extends MoveProps {
  /** No month is due as far as anybody can see: no amount is set, or all is paid. */
  readonly onNothing: () => void;
}

function Months({ account, onDone, onNothing }: MonthsProps) {
  const words = useTellerWords();
  const format = useFormat();
  const { locale } = useLocale();
  const [text, setText] = useState('1');
  const [more, setMore] = useState(NO_MORE);
  const months = Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), 24);
  const query = useAsk(DeskTellerQuoteDocument, { accountId: account.id, months });
  const quote = query.data?.mandatorySavingsQuote;
  const isNothing = quote === null && months === 1;
  useEffect(() => {
    if (isNothing) onNothing();
  }, [isNothing, onNothing]);
  const act = useAct(DeskPayMandatorySavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  const month = (day: BusinessDate) => formatMonth(day, locale);
  const pay = () =>
    quote &&
    void act.run({
      accountId: account.id,
      fromMonth: quote.fromMonth,
      months,
      amount: quote.amount,
      ...saidOf(more),
    });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={
          quote && (
            <span role="status">
              {words.quote(month(quote.fromMonth), month(quote.throughMonth), format.money(quote.amount))}{' '}
              <strong>{words.becomes(format.money(account.balance + quote.amount))}</strong>
            </span>
          )
        }
        onSubmit={pay}
      >
        <TextField
          name="months"
          label={words.months}
          hint={quote === null ? words.nothingDue : undefined}
          inputMode="numeric"
          maxLength={2}
          isRequired
          isFocused
          value={text}
          onChange={(next) => setText(next.replace(/\D/g, ''))}
        />
        <More value={more} onChange={setMore} />
      </Form>
    </div>
  );
}
