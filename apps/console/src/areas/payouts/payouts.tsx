import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskPayoutsDocument,
  DeskRecordPayoutDocument,
  type DeskPayoutsQuery,
  type PaymentProviderName,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { usePayoutsWords } from './words.js';

type Payout = DeskPayoutsQuery['providerPayouts']['nodes'][number];

const PROVIDERS: Readonly<Record<PaymentProviderName, string>> = { MIDTRANS: 'Midtrans', XENDIT: 'Xendit' };

/** What payment providers paid out, and what they kept. */
export function PayoutsPage() {
  const words = usePayoutsWords();
  const format = useFormat();
  const [isRecording, setRecording] = useState(false);
  const query = useAsk(DeskPayoutsDocument, pageOf(useSearchWords<'setelah' | 'sebelum'>()), { keepsPrevious: true });
  const record = (
    <button type="button" className="button" onClick={() => setRecording(true)}>
      {words.record}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={record}>
      <Loaded query={query}>
        {({ providerPayouts: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={words.empty}>{words.emptyText}</Empty>
          ) : (
            <>
              <Table<Payout>
                caption={words.title}
                rows={nodes}
                keyOf={(row) => row.id}
                isStale={query.isPlaceholderData}
                columns={[
                  {
                    key: 'on',
                    head: words.receivedOn,
                    isTight: true,
                    cell: (row) => <strong>{format.day(row.receivedOn)}</strong>,
                  },
                  {
                    key: 'provider',
                    head: words.provider,
                    cell: (row) => (
                      <>
                        {row.provider ? PROVIDERS[row.provider] : words.acquirer}
                        {row.reference && <span className="under">{row.reference}</span>}
                        {row.note && <span className="under">{row.note}</span>}
                      </>
                    ),
                  },
                  {
                    key: 'payments',
                    head: words.payments,
                    isNumber: true,
                    isWideOnly: true,
                    cell: (row) => (row.paymentCount > 0 ? format.count(row.paymentCount) : '–'),
                  },
                  { key: 'gross', head: words.gross, isNumber: true, cell: (row) => format.money(row.gross) },
                  { key: 'fee', head: words.fee, isNumber: true, cell: (row) => format.money(row.fee) },
                  { key: 'net', head: words.netShort, isNumber: true, cell: (row) => format.money(row.net) },
                  { key: 'by', head: words.by, isWideOnly: true, cell: (row) => row.recordedByName },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {isRecording && <RecordDialog onClose={() => setRecording(false)} />}
    </Page>
  );
}

function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const words = usePayoutsWords();
  const format = useFormat();
  const tell = useToast();
  const [provider, setProvider] = useState<PaymentProviderName | ''>('');
  const [receivedOn, setReceivedOn] = useState<BusinessDate | null>(format.today());
  const [gross, setGross] = useState<number | null>(null);
  const [fee, setFee] = useState<number | null>(null);
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const net = (gross ?? 0) - (fee ?? 0);
  const act = useAct(DeskRecordPayoutDocument, {
    onDone: (payout) => {
      tell(words.recorded(format.money(payout.net)));
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.record} onClose={onClose}>
      <Form
        act={act}
        submit={words.record}
        isDisabled={net < 0}
        onCancel={onClose}
        consequence={net < 0 ? words.tooMuch : words.consequence(format.money(net), format.money(fee ?? 0))}
        onSubmit={() =>
          void act.run({
            ...{ provider: provider || null, receivedOn, gross: gross ?? 0, fee: fee ?? 0 },
            ...{ reference: textOrNull(reference), note: textOrNull(note) },
          })
        }
      >
        <SelectField
          name="provider"
          label={words.provider}
          isRequired={false}
          nothing={words.acquirer}
          options={Object.entries(PROVIDERS)}
          value={provider}
          onChange={(value) => setProvider(value as PaymentProviderName | '')}
        />
        <DateField name="receivedOn" label={words.receivedOn} isRequired value={receivedOn} onChange={setReceivedOn} />
        <div className="field-row">
          <MoneyField name="gross" label={words.gross} isRequired value={gross} onChange={setGross} />
          <MoneyField name="fee" label={words.fee} hint={words.feeHint} value={fee} onChange={setFee} />
        </div>
        <p className={net < 0 ? 'change change-short' : 'change'} role="status">
          {words.net}: {format.money(Math.max(0, net))}
        </p>
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          maxLength={80}
          value={reference}
          onChange={setReference}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={500} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}
