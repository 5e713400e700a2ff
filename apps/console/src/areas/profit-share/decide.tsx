import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { addMonths, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskDecideProfitShareDocument,
  DeskDistributableIncomeDocument,
  DeskProfitSharePreviewDocument,
  type DeskProfitSharePreviewQueryVariables,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { ClassTable } from './class-table.js';
import { useProfitShareWords } from './words.js';

type Asked = DeskProfitSharePreviewQueryVariables['input'];
interface Line {
  readonly text: string;
  readonly accountNumber?: string;
  readonly amount: number | null;
}

const MONTHS_BACK = 12;
const NEW_LINE: Line = { text: '', amount: null };

/** Deciding a month: what came in, then how it is shared, then the decision. */
export function DecidePage() {
  const words = useProfitShareWords();
  const format = useFormat();
  const here = useHere();
  const [month, setMonth] = useState<BusinessDate>(addMonths(startOfMonth(format.today()), -1));
  const [lines, setLines] = useState<readonly Line[]>([NEW_LINE]);
  const [costs, setCosts] = useState<number | null>(null);
  const [otherFunds, setOtherFunds] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const books = useAsk(DeskDistributableIncomeDocument, { month });
  const change = (index: number, part: Partial<Line>) => {
    setAsked(null);
    setLines(lines.map((line, place) => (place === index ? { ...line, ...part } : line)));
  };
  const months = Array.from({ length: MONTHS_BACK }, (_, n) => {
    const first = addMonths(startOfMonth(format.today()), -1 - n);
    return [first, format.month(first)] as const;
  });
  const fromBooks = books.data?.distributableIncome ?? [];
  const look = () =>
    setAsked({
      month,
      income: [
        ...lines.map(({ amount, ...line }) => ({ ...line, amount: amount ?? 0 })),
        ...(costs ? [{ text: words.costsLine, amount: -costs }] : []),
      ],
      otherFunds,
    });
  const settled =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setAsked(null);
      set(value);
    };
  return (
    <Page title={words.decide} lead={words.lead} back={{ to: here('/simpanan/bagi-hasil'), label: words.title }}>
      <Form submit={words.look} onSubmit={look}>
        <SelectField
          name="month"
          label={words.month}
          isRequired
          options={months}
          value={month}
          onChange={settled((first: string) => setMonth(first as BusinessDate))}
        />
        <Section
          title={words.incomeLines}
          note={fromBooks.length > 0 || books.isPending ? words.fromBooksHint : words.fromBooksNone}
          actions={
            fromBooks.length > 0 && (
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => settled(setLines)(fromBooks)}
              >
                {words.fromBooks}
              </button>
            )
          }
        >
          {lines.map((line, index) => (
            <div className="field-row" key={index}>
              <TextField
                name={`text${index}`}
                label={words.lineOf(index + 1)}
                isRequired
                maxLength={120}
                value={line.text}
                onChange={(text) => change(index, { text, accountNumber: undefined })}
              />
              <MoneyField
                name={`amount${index}`}
                label={words.amountOf(index + 1)}
                isRequired
                value={line.amount}
                onChange={(amount) => change(index, { amount })}
              />
            </div>
          ))}
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => settled(setLines)([...lines, NEW_LINE])}
          >
            <Icon name="plus" /> {words.addLine}
          </button>
        </Section>
        <div className="field-row">
          <MoneyField
            name="costs"
            label={words.costs}
            hint={words.costsHint}
            value={costs}
            onChange={settled(setCosts)}
          />
          <MoneyField
            name="otherFunds"
            label={words.otherFunds}
            hint={words.otherHint}
            value={otherFunds}
            onChange={settled(setOtherFunds)}
          />
        </div>
      </Form>
      {asked && <Preview asked={asked} />}
    </Page>
  );
}

function Preview({ asked }: { readonly asked: Asked }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const query = useAsk(DeskProfitSharePreviewDocument, { input: asked });
  return (
    <Section title={words.shareOf(format.month(asked.month))}>
      <Loaded query={query}>
        {({ profitSharePreview: answer }) =>
          answer.__typename === 'ProfitSharePreview' ? (
            <>
              <Facts>
                <Fact label={words.income}>{format.money(answer.income)}</Fact>
                <Fact label={words.members}>
                  <strong>{format.money(answer.membersAmount)}</strong>
                </Fact>
                <Fact label={words.cooperative}>{format.money(answer.cooperativeAmount)}</Fact>
              </Facts>
              <ClassTable classes={answer.classes} membersAmount={answer.membersAmount} />
              <Decision asked={asked} membersAmount={answer.membersAmount} />
            </>
          ) : (
            <div className="notice notice-warn" role="alert">
              {answer.message}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function Decision({ asked, membersAmount }: { readonly asked: Asked; readonly membersAmount: number }) {
  const words = useProfitShareWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const [source, setSource] = useState('');
  const month = format.month(asked.month);
  const act = useAct(DeskDecideProfitShareDocument, {
    onDone: ({ id }) => {
      tell(words.done(month));
      void navigate({ to: here('/simpanan/bagi-hasil'), search: { lihat: id } as never });
    },
  });
  return (
    <Form
      act={act}
      submit={words.decideTitle}
      consequence={words.consequence(format.money(membersAmount), month)}
      onSubmit={() => void act.run({ ...asked, membersAmount, source })}
    >
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        isRequired
        maxLength={200}
        value={source}
        onChange={setSource}
      />
    </Form>
  );
}
