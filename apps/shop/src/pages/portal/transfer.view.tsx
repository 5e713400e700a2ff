import type { OwnAccountFragment, PortalTransferPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Nothing } from '../selling/parts.js';
import { nameOf } from './home.view.js';
import { Amount, PortalView, words } from './portal-page.js';
import { giving, saving, TO_MEMBER, type TransferForm } from './transfer-form.js';

export interface TransferModel {
  readonly form: TransferForm;
  readonly errors: FormErrors;
  readonly accounts: readonly OwnAccountFragment[];
  readonly room: PortalTransferPageQuery['mySavingsTransferRoom'];
  /** He has a PIN or an app; without one nothing can be sent. */
  readonly hasProof: boolean;
}

interface Props {
  readonly model: TransferModel;
  readonly frame: ShopFrame;
}

export function TransferView({ model, frame }: Props) {
  const { t } = frame.visit;
  const { accounts, hasProof } = model;
  return (
    <PortalView frame={frame} title={t.portal.send} lead={t.portal.sendLead}>
      {giving(accounts).length === 0 ? (
        <Nothing title={t.portal.sendNone} text={t.portal.sendNoneText} />
      ) : hasProof ? (
        <Form model={model} frame={frame} />
      ) : (
        <Nothing
          title={t.portal.pinFirst}
          text={t.portal.pinFirstText}
          action={['/saya/keamanan/pin?ke=/saya/kirim', t.portal.pinMake]}
        />
      )}
    </PortalView>
  );
}

function Form({ model: { form, errors, accounts, room }, frame: { visit } }: Props) {
  const { t } = visit;
  const { money } = words(visit);
  const opensToOthers = room.perDay > 0;
  return (
    <form action="/saya/kirim" method="post" class="book" novalidate>
      <ErrorSummary errors={errors} reader={visit} />
      <input type="hidden" name="requestId" value={form.requestId} />
      <div class="field">
        <label for="from">{t.portal.sendFrom}</label>
        <select class="input" id="from" name="from" {...described('from', undefined, errors.from)}>
          {giving(accounts).map((account) => (
            <option key={account.id} value={account.id} selected={account.id === form.from}>
              {nameOf(account)} ({account.number})
            </option>
          ))}
        </select>
        <FieldError name="from" errors={errors} />
        <ul class="hint">
          {giving(accounts).map((account) => (
            <li key={account.id}>
              {account.number} · {t.portal.available} <Amount of={account.available} visit={visit} />
            </li>
          ))}
        </ul>
      </div>
      <div class="field">
        <label for="to">{t.portal.sendTo}</label>
        <select class="input" id="to" name="to" {...described('to', undefined, errors.to)}>
          {opensToOthers && (
            <option value={TO_MEMBER} selected={form.to === TO_MEMBER}>
              {t.portal.sendToMember}
            </option>
          )}
          <optgroup label={t.portal.sendToOwn}>
            {saving(accounts).map((account) => (
              <option key={account.id} value={account.id} selected={account.id === form.to}>
                {nameOf(account)} ({account.number})
              </option>
            ))}
          </optgroup>
        </select>
        <FieldError name="to" errors={errors} />
      </div>
      {opensToOthers ? (
        <Field
          name="member"
          label={t.portal.sendMember}
          hint={t.portal.sendMemberHint}
          value={form.member}
          errors={errors}
          input={{ autocomplete: 'off', inputmode: 'tel' }}
        />
      ) : (
        <p class="hint">{t.portal.sendClosed}</p>
      )}
      <Field
        name="amount"
        label={t.portal.sendAmount}
        hint={t.portal.sendAmountHint}
        value={form.amount}
        errors={errors}
        input={{ autocomplete: 'off', inputmode: 'numeric', required: true }}
      />
      <Field
        name="note"
        label={t.portal.sendNote}
        hint={t.portal.sendNoteHint}
        value={form.note}
        errors={errors}
        optional={t.common.optional}
        input={{ maxlength: 120 }}
      />
      {opensToOthers && <p class="hint">{t.portal.sendRoom(money(room.leftToday), money(room.perDay))}</p>}
      <button class="button button-wide" type="submit" name="step" value="check">
        {t.portal.sendCheck}
      </button>
    </form>
  );
}
