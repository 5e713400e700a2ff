import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskCreateStandingDocument,
  DeskStandingAccountsDocument,
  type DeskStandingAccountsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { useWhen } from './standings.js';
import { useStandingWords } from './words.js';

type Account = DeskStandingAccountsQuery['tellerSearch'][number]['accounts'][number];

const RECEIVING = ['VOLUNTARY', 'MANDATORY', 'PLANNED'];
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const RETRIES = [0, 1, 2, 3, 5, 7];

/** Sets a standing instruction as a member asked for it at the desk. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useStandingWords();
  const format = useFormat();
  const when = useWhen();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    from: null as Account | null,
    to: null as Account | null,
    amount: null as number | null,
    day: '5',
    startsOn: format.today() as BusinessDate | null,
    endsOn: null as BusinessDate | null,
    retryDays: '3',
    note: '',
  }));
  const act = useAct(DeskCreateStandingDocument, {
    onDone: ({ dueOn }) => {
      tell(words.made(dueOn ? format.day(dueOn) : ''));
      onClose();
    },
  });
  const { from, to, amount, day, startsOn, endsOn, retryDays, note } = draft;
  const save = () => {
    if (!from || !to || amount === null) return;
    const terms = { amount, day: Number(day), startsOn, endsOn, retryDays: Number(retryDays), note: textOrNull(note) };
    void act.run({ fromAccountId: from.id, toAccountId: to.id, ...terms });
  };
  return (
    <Sheet kind="dialog" title={words.add} onClose={onClose}>
      <Form
        act={act}
        submit={words.add}
        onCancel={onClose}
        consequence={amount !== null && words.consequence(format.money(amount), when(Number(day)))}
        onSubmit={save}
      >
        <AccountField
          name="fromAccountId"
          label={words.from}
          hint={words.fromHint}
          families={['VOLUNTARY']}
          value={from}
          onChange={set('from')}
          isFocused
        />
        <AccountField
          name="toAccountId"
          label={words.to}
          hint={words.toHint}
          families={RECEIVING}
          value={to}
          onChange={set('to')}
        />
        <div className="field-row">
          <MoneyField name="amount" label={words.amount} isRequired value={amount} onChange={set('amount')} />
          <SelectField
            name="day"
            label={words.day}
            hint={words.dayHint}
            isRequired
            options={DAYS.map((one) => [String(one), when(one)] as const)}
            value={day}
            onChange={set('day')}
          />
        </div>
        <div className="field-row">
          <DateField name="startsOn" label={words.starts} isRequired value={startsOn} onChange={set('startsOn')} />
          <DateField name="endsOn" label={words.ends} hint={words.endsHint} value={endsOn} onChange={set('endsOn')} />
        </div>
        <SelectField
          name="retryDays"
          label={words.retryDays}
          isRequired
          options={RETRIES.map(
            (days) => [String(days), days === 0 ? words.retryNever : words.retryOption(format.count(days))] as const,
          )}
          value={retryDays}
          onChange={set('retryDays')}
        />
        <TextField
          name="note"
          label={words.note}
          hint={words.noteHint}
          maxLength={120}
          value={note}
          onChange={set('note')}
        />
      </Form>
    </Sheet>
  );
}

interface AccountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly families: readonly string[];
  readonly value: Account | null;
  readonly onChange: (account: Account | null) => void;
  readonly isFocused?: boolean;
}

function AccountField({ families, ...field }: AccountFieldProps) {
  const words = useStandingWords();
  return (
    <ChoiceField<Account>
      {...field}
      isRequired
      useSearch={(text) => useAccounts(text, families)}
      idOf={({ id }) => id}
      nameOf={({ memberName, number, product }) => `${memberName} · ${product.name} ${number}`}
      show={({ memberName, number, product }) => `${memberName} · ${number} · ${product.name}`}
      nothingFound={words.nobody}
    />
  );
}

function useAccounts(text: string, families: readonly string[]) {
  const query = useAsk(DeskStandingAccountsDocument, { text }, { isEnabled: text !== '', keepsPrevious: true });
  const items = text === '' ? [] : (query.data?.tellerSearch ?? []).flatMap(({ accounts }) => accounts);
  return { items: items.filter(({ product }) => families.includes(product.family)), isBusy: query.isFetching };
}
