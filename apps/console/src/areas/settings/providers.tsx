import { useState } from 'react';
import {
  DeskUpdatePaymentProviderDocument,
  type DeskProviderFragment,
  type PaymentProviderName,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { CopyBox } from '../../ui/copy.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { useSettingsWords } from './words.js';

const NAMES: Readonly<Record<PaymentProviderName, string>> = { MIDTRANS: 'Midtrans', XENDIT: 'Xendit' };

/** Payment providers: for virtual accounts, e-wallets and QRIS that confirm themselves. */
export function Providers({ providers }: { readonly providers: readonly DeskProviderFragment[] }) {
  const words = useSettingsWords();
  const used = providers.find(({ isActive }) => isActive);
  const [open, setOpen] = useState<PaymentProviderName | null>(used?.provider ?? null);
  return (
    <Section title={words.provider.title} note={words.provider.note}>
      <RadioField
        name="provider"
        legend={words.provider.which}
        value={open ?? ''}
        options={providers.map(
          ({ provider, isActive, secretKeyMasked }) =>
            [
              provider,
              NAMES[provider],
              isActive ? words.provider.inUse : secretKeyMasked ? words.provider.prepared : words.provider.notSet,
            ] as const,
        )}
        onChange={(value) => setOpen(value as PaymentProviderName)}
      />
      {providers
        .filter(({ provider }) => provider === open)
        .map((setting) => (
          <ProviderForm key={`${setting.provider}${setting.updatedAt}`} setting={setting} />
        ))}
    </Section>
  );
}

function ProviderForm({ setting }: { readonly setting: DeskProviderFragment }) {
  const words = useSettingsWords().provider;
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set, change, isTouched, keep } = useDraft(() => ({
    isActive: setting.isActive,
    isProduction: setting.isProduction,
    secretKey: '',
    webhookToken: '',
    channels: setting.channels.map(({ channel, isEnabled }) => ({ channel, isEnabled })),
  }));
  const act = useAct(DeskUpdatePaymentProviderDocument, {
    onDone: () => {
      keep();
      tell(common.saved);
    },
  });
  const { provider } = setting;
  const save = () =>
    void act.run({
      ...{ provider, isActive: draft.isActive, isProduction: draft.isProduction, channels: draft.channels },
      // Left empty, a key stays as it is.
      ...(draft.secretKey.trim() && { secretKey: draft.secretKey.trim() }),
      ...(draft.webhookToken.trim() && { webhookToken: draft.webhookToken.trim() }),
    });
  return (
    <>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={draft.isActive ? (draft.isProduction ? words.realMoney : words.playMoney) : undefined}
        onSubmit={save}
      >
        <CheckField
          name="isActive"
          label={words.isActive(NAMES[provider])}
          hint={words.isActiveHint}
          isChecked={draft.isActive}
          onChange={set('isActive')}
        />
        <RadioField
          name="isProduction"
          legend={words.environment}
          value={draft.isProduction ? 'production' : 'sandbox'}
          options={[
            ['sandbox', words.sandbox, words.sandboxHint],
            ['production', words.production, words.productionHint],
          ]}
          onChange={(value) => change({ isProduction: value === 'production' })}
        />
        <div className="field-row">
          <TextField
            name="secretKey"
            label={words.secretKey[provider]}
            hint={setting.secretKeyMasked ? words.keyKept(setting.secretKeyMasked) : words.keyHint}
            type="password"
            isRequired={setting.secretKeyMasked == null}
            maxLength={200}
            value={draft.secretKey}
            onChange={set('secretKey')}
          />
          {provider === 'XENDIT' && (
            <TextField
              name="webhookToken"
              label={words.webhookToken}
              hint={setting.webhookTokenMasked ? words.keyKept(setting.webhookTokenMasked) : words.webhookTokenHint}
              type="password"
              isRequired={setting.webhookTokenMasked == null}
              maxLength={200}
              value={draft.webhookToken}
              onChange={set('webhookToken')}
            />
          )}
        </div>
        <Channels
          setting={setting}
          chosen={draft.channels}
          onChange={(channels) => change({ channels: [...channels] })}
        />
      </Form>
      <h3>{words.webhook}</h3>
      <p className="hint">{words.webhookHint[provider]}</p>
      <CopyBox label={words.webhook} text={setting.webhookPath} />
      <p className="notice">{words.test}</p>
    </>
  );
}

interface ChannelChoice {
  readonly channel: DeskProviderFragment['channels'][number]['channel'];
  readonly isEnabled: boolean;
}

function Channels({
  setting,
  chosen,
  onChange,
}: {
  readonly setting: DeskProviderFragment;
  readonly chosen: readonly ChannelChoice[];
  readonly onChange: (channels: readonly ChannelChoice[]) => void;
}) {
  const words = useSettingsWords().provider;
  const format = useFormat();
  const fee = (flat: number, points: number) =>
    [points > 0 && `${(points / 100).toLocaleString('id-ID')}%`, flat > 0 && format.money(flat)]
      .filter(Boolean)
      .join(' + ');
  return (
    <fieldset className="field">
      <legend>{words.channels}</legend>
      <p className="hint">{words.channelsHint}</p>
      <div className="choice-grid">
        {setting.channels.map(({ channel, label, feeFlat, feeBasisPoints }) => (
          <CheckField
            key={channel}
            name={channel}
            label={
              <>
                {label} {fee(feeFlat, feeBasisPoints) && <Badge>{fee(feeFlat, feeBasisPoints)}</Badge>}
              </>
            }
            isChecked={chosen.some((choice) => choice.channel === channel && choice.isEnabled)}
            onChange={(isEnabled) =>
              onChange(chosen.map((choice) => (choice.channel === channel ? { ...choice, isEnabled } : choice)))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
