import { useState } from 'react';
import { DeskPaymentProvidersDocument, DeskPaymentSettingsDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { PaymentMethods, type PaymentSettings } from './payment-methods.js';
import { Providers } from './providers.js';
import { useSavePayments } from './use-save-payments.js';
import { useSettingsWords } from './words.js';

/** How buyers pay: which ways are open, the cooperative's own QRIS, its bank account, payment providers. */
export function PaymentsPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskPaymentSettingsDocument, {});
  const providers = useAsk(DeskPaymentProvidersDocument, {});
  return (
    <Page title={words.payments} lead={words.paymentsLead}>
      <Loaded query={query}>
        {({ paymentSettings }) => (
          <>
            <PaymentMethods key={paymentSettings.updatedAt} settings={paymentSettings} />
            <div className="columns columns-form">
              <Qris settings={paymentSettings} />
              <Bank settings={paymentSettings} />
            </div>
          </>
        )}
      </Loaded>
      <Loaded query={providers}>{({ paymentProviders }) => <Providers providers={paymentProviders} />}</Loaded>
    </Page>
  );
}

/** The text of the static code is checked by the house; what it says is read back, so that a wrong code is seen. */
function Qris({ settings: { staticQris } }: { readonly settings: PaymentSettings }) {
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

function Bank({ settings: { bankAccount } }: { readonly settings: PaymentSettings }) {
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
