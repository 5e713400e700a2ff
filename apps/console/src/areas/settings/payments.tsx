import { useState } from 'react';
import {
  DeskPaymentSettingsDocument,
  DeskUpdatePaymentSettingsDocument,
  type DeskPaymentSettingsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useSettingsWords } from './words.js';

type Settings = DeskPaymentSettingsQuery['paymentSettings'];

/** How buyers pay: which ways are open, the cooperative's own QRIS, its bank account. */
export function PaymentsPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskPaymentSettingsDocument, {});
  return (
    <Page title={words.payments} lead={words.paymentsLead}>
      <Loaded query={query}>
        {({ paymentSettings }) => (
          <>
            <Methods key={paymentSettings.updatedAt} settings={paymentSettings} />
            <div className="columns columns-form">
              <Qris settings={paymentSettings} />
              <Bank settings={paymentSettings} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function useSavePayments(onSaved: () => void, text?: string) {
  const common = useCommonWords();
  const tell = useToast();
  return useAct(DeskUpdatePaymentSettingsDocument, {
    onDone: () => {
      onSaved();
      tell(text ?? common.saved);
    },
  });
}

function Methods({ settings }: { readonly settings: Settings }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, change, isTouched, keep } = useDraft(() => ({
    methods: settings.methods.map(({ method, isEnabled, windowMinutes }) => ({
      method,
      isEnabled,
      windowMinutes: windowMinutes as number | null,
    })),
  }));
  const act = useSavePayments(keep);
  const set = (index: number, part: Partial<(typeof draft.methods)[number]>) =>
    change({ methods: draft.methods.map((method, at) => (at === index ? { ...method, ...part } : method)) });
  return (
    <Section title={words.methods}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={() => void act.run({ methods: draft.methods })}
      >
        {settings.methods.map((known, index) => {
          const method = draft.methods[index];
          return (
            method && (
              <div key={known.method} className="method">
                <CheckField
                  name={`method${index}`}
                  label={
                    <>
                      {known.label} {!known.isConfigured && <Badge tone="wait">{words.notConfigured}</Badge>}
                    </>
                  }
                  hint={words.methodHints[known.method]}
                  isDisabled={!known.isConfigured && !method.isEnabled}
                  isChecked={method.isEnabled}
                  onChange={(isEnabled) => set(index, { isEnabled })}
                />
                {known.method !== 'CASH_AT_PICKUP' && (
                  <QuantityField
                    name={`window${index}`}
                    label={words.window}
                    hint={words.windowHint}
                    isRequired
                    value={method.windowMinutes}
                    onChange={(windowMinutes) => set(index, { windowMinutes })}
                  />
                )}
              </div>
            )
          );
        })}
      </Form>
    </Section>
  );
}

/** The text of the static code is checked by the house; what it says is read back, so that a wrong code is seen. */
function Qris({ settings: { staticQris } }: { readonly settings: Settings }) {
  const words = useSettingsWords();
  const format = useFormat();
  const [payload, setPayload] = useState('');
  const [isRemoving, setRemoving] = useState(false);
  const importing = useSavePayments(() => setPayload(''), words.qrisSaved);
  const removing = useSavePayments(() => setRemoving(false));
  return (
    <Section title={words.qris} note={words.qrisHint}>
      {staticQris && (
        <div className="book">
          <Facts>
            <Fact label={words.merchant}>{staticQris.merchantName}</Fact>
            <Fact label={words.city}>{staticQris.merchantCity}</Fact>
            <Fact label={words.nmid}>{staticQris.nmid}</Fact>
            <Fact label={words.acquirer}>{staticQris.acquirer}</Fact>
            <Fact label={words.imported}>{format.time(staticQris.importedAt)}</Fact>
          </Facts>
          <button type="button" className="button button-danger button-small" onClick={() => setRemoving(true)}>
            {words.removeQris}
          </button>
        </div>
      )}
      <Form
        act={importing}
        submit={words.importQris}
        isQuiet={staticQris != null}
        onSubmit={() => void importing.run({ staticQrisPayload: payload.trim() })}
      >
        <TextField
          name="staticQrisPayload"
          label={words.qrisPayload}
          isRequired
          rows={4}
          maxLength={512}
          value={payload}
          onChange={setPayload}
        />
      </Form>
      {isRemoving && (
        <ActDialog
          title={words.removeQris}
          consequence={words.removeQrisConsequence}
          submit={words.removeQris}
          isDanger
          act={removing}
          onSubmit={() => void removing.run({ staticQrisPayload: null })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Section>
  );
}

function Bank({ settings: { bankAccount } }: { readonly settings: Settings }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, set, isTouched, keep } = useDraft(() => ({
    bankName: bankAccount?.bankName ?? '',
    accountNo: bankAccount?.accountNo ?? '',
    holderName: bankAccount?.holderName ?? '',
  }));
  const act = useSavePayments(keep);
  return (
    <Section title={words.bank} note={words.bankHint}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={() => void act.run({ bankAccount: draft })}
      >
        <TextField
          name="bankName"
          label={words.bankName}
          isRequired
          maxLength={60}
          value={draft.bankName}
          onChange={set('bankName')}
        />
        <TextField
          name="accountNo"
          label={words.accountNo}
          isRequired
          inputMode="numeric"
          maxLength={34}
          value={draft.accountNo}
          onChange={set('accountNo')}
        />
        <TextField
          name="holderName"
          label={words.holderName}
          isRequired
          maxLength={120}
          value={draft.holderName}
          onChange={set('holderName')}
        />
      </Form>
    </Section>
  );
}
