import type { BusinessDate } from '@lumbung/kernel';
import { DeskSetTermRatesDocument, type DeskTermTermsFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { RatesExample } from './example.js';
import { useSavingsProductsWords } from './words.js';

interface Line {
  readonly months: number | null;
  readonly from: number | null;
  readonly percent: number | null;
}

interface RatesDialogProps {
  readonly terms: DeskTermTermsFragment;
  readonly isSharia: boolean;
  readonly onClose: () => void;
}

const USUAL: readonly Line[] = [1, 3, 6, 12].map((months) => ({ months, from: null, percent: null }));
const MOST_LINES = 60;

/** A whole rate table from a day on; it begins as a copy of the one that counts. */
export function RatesDialog({ terms, isSharia, onClose }: RatesDialogProps) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    startsOn: format.today() as BusinessDate | null,
    source: '',
    lines: linesOf(terms),
  }));
  const act = useAct(DeskSetTermRatesDocument, {
    onDone: () => {
      tell(words.tableSet);
      onClose();
    },
  });
  const whole = draft.lines.flatMap(({ months, from, percent }) =>
    months === null || percent === null ? [] : [{ termMonths: months, fromAmount: from, percent: String(percent) }],
  );
  const save = () => {
    const { startsOn, source } = draft;
    if (startsOn !== null) void act.run({ productId: terms.productId, startsOn, source, rates: whole });
  };
  const isWritten = draft.startsOn !== null && whole.length > 0 && !isSharia;
  const example =
    isWritten && draft.startsOn !== null ? { startsOn: draft.startsOn, dayBasis: terms.dayBasis, rates: whole } : null;
  return (
    <Sheet kind="dialog" title={words.newTable} lead={words.rateTablesNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <DateField
          name="startsOn"
          label={words.tableStarts}
          isRequired
          value={draft.startsOn}
          onChange={set('startsOn')}
        />
        <Lines lines={draft.lines} isSharia={isSharia} onChange={set('lines')} />
        {!isSharia && <RatesExample input={example} />}
        <TextField
          name="source"
          label={words.decision}
          hint={words.decisionHint}
          isRequired
          maxLength={200}
          value={draft.source}
          onChange={set('source')}
        />
      </Form>
    </Sheet>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly isSharia: boolean;
  readonly onChange: (lines: readonly Line[]) => void;
}

function Lines({ lines, isSharia, onChange }: LinesProps) {
  const words = useSavingsProductsWords();
  const change = (at: number, part: Partial<Line>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <>
      {lines.map((line, index) => (
        <fieldset key={index} className="field">
          <legend>{words.line(index + 1)}</legend>
          <div className="field-row">
            <QuantityField
              name={`termMonths${index}`}
              label={words.months}
              unit={words.monthsUnit}
              isRequired
              value={line.months}
              onChange={(months) => change(index, { months })}
            />
            <MoneyField
              name={`fromAmount${index}`}
              label={words.fromAmount}
              value={line.from}
              onChange={(from) => change(index, { from })}
            />
            <QuantityField
              name={`percent${index}`}
              label={isSharia ? words.nisbah : words.rate}
              unit={isSharia ? '%' : words.rateUnit}
              isRequired
              value={line.percent}
              onChange={(percent) => change(index, { percent })}
            />
          </div>
          {lines.length > 1 && (
            <button
              type="button"
              className="button-text"
              onClick={() => onChange(lines.filter((_, other) => other !== index))}
            >
              {words.removeLine(index + 1)}
            </button>
          )}
        </fieldset>
      ))}
      {lines.length < MOST_LINES && (
        <div className="field">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => onChange([...lines, { months: null, from: null, percent: null }])}
          >
            <Icon name="plus" /> {words.addLine}
          </button>
        </div>
      )}
    </>
  );
}

function linesOf({ tables }: DeskTermTermsFragment): readonly Line[] {
  const [latest] = tables;
  if (!latest) return USUAL;
  return latest.rates.map(({ termMonths, fromAmount, rateYearlyPercent, nisbahPercent }) => ({
    months: termMonths,
    from: fromAmount || null,
    percent: Number(rateYearlyPercent ?? nisbahPercent),
  }));
}
