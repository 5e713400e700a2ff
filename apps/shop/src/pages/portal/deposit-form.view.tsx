import type { OwnAccountFragment, SavingsDepositMethod } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Nothing } from '../selling/parts.js';
import type { DepositForm } from './deposit-form.js';
import { nameOf } from './home.view.js';
import { PortalView } from './portal-page.js';
import { giving, receiving } from './transfer-form.js';

interface DepositFormModel {
  readonly form: DepositForm;
  readonly errors: FormErrors;
  readonly accounts: readonly OwnAccountFragment[];
  readonly methods: readonly SavingsDepositMethod[];
}

export function DepositFormView({ model, frame }: { model: DepositFormModel; frame: ShopFrame }) {
  const { form, errors, accounts, methods } = model;
  const { visit } = frame;
  const { t } = visit;
  const trail = [{ href: '/saya/setor', name: t.portal.deposits }];
  if (methods.length === 0 || receiving(accounts).length === 0)
    return (
      <PortalView frame={frame} title={t.portal.depositNew} trail={trail}>
        {methods.length === 0 ? (
          <Nothing title={t.portal.depositClosed} text={t.portal.depositClosedText} />
        ) : (
          <Nothing title={t.portal.noAccounts} text={t.portal.noAccountsText} />
        )}
      </PortalView>
    );
  // Who names no account mostly saves: a principal share is paid once.
  const into = form.account || giving(accounts)[0]?.id;
  const chosen = methods.find((method) => method === form.method) ?? methods[0];
  return (
    <PortalView frame={frame} title={t.portal.depositNew} trail={trail}>
      <ErrorSummary errors={errors} reader={visit} />
      <form action="/saya/setor" method="post" class="book" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        <div class="field">
          <label for="account">{t.portal.depositTo}</label>
          <select class="input" id="account" name="account" {...described('account', undefined, errors.account)}>
            {receiving(accounts).map((account) => (
              <option key={account.id} value={account.id} selected={account.id === into}>
                {nameOf(account)} ({account.number})
              </option>
            ))}
          </select>
          <FieldError name="account" errors={errors} />
        </div>
        <Field
          name="amount"
          label={t.portal.sendAmount}
          hint={t.portal.sendAmountHint}
          value={form.amount}
          errors={errors}
          input={{ autocomplete: 'off', inputmode: 'numeric', required: true }}
        />
        <fieldset class="part">
          <legend>{t.portal.depositWay}</legend>
          {methods.map((method) => (
            <Choice
              key={method}
              name="method"
              value={method}
              label={t.portal.depositWays[method]}
              hint={t.portal.depositWayHints[method]}
              isChosen={method === chosen}
            />
          ))}
          <FieldError name="method" errors={errors} />
        </fieldset>
        <Field
          name="note"
          label={t.portal.sendNote}
          value={form.note}
          errors={errors}
          optional={t.common.optional}
          input={{ maxlength: 120 }}
        />
        <button class="button button-wide" type="submit">
          {t.portal.depositAsk}
        </button>
      </form>
    </PortalView>
  );
}
