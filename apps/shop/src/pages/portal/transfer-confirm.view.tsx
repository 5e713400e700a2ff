import { terbilang } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import { PortalView, words } from './portal-page.js';
import { ProofField } from './proof-field.view.js';
import { fromAndTo, Kept, Lines, type Line } from './sending.view.js';
import type { Recipient } from './transfer.controller.js';
import type { ReadTransfer, TransferForm } from './transfer-form.js';

interface ConfirmModel {
  readonly form: TransferForm;
  readonly read: ReadTransfer;
  readonly recipient: Recipient | null;
  readonly errors: FormErrors;
  /** Else by a code of the app. */
  readonly byPin: boolean;
}

/** What it will do, in full, before the PIN is asked for. */
export function TransferConfirmView({ model, frame }: { model: ConfirmModel; frame: ShopFrame }) {
  const { form, read, recipient, errors, byPin } = model;
  const { visit } = frame;
  const { t } = visit;
  const { money } = words(visit);
  const { from, amount } = read;
  const lines: readonly Line[] = [
    ...fromAndTo(read, recipient, t.portal),
    ...(form.note === '' ? [] : [[t.portal.sendNote, form.note] as const]),
    [t.portal.sendAfter, money(from.balance - amount)],
  ];
  const kept: readonly Line[] = [
    ['requestId', form.requestId],
    ['from', form.from],
    ['to', form.to],
    // The number that was found, not what was typed: a telephone may change hands meanwhile.
    ['member', recipient?.memberNo ?? form.member],
    ['amount', form.amount],
    ['note', form.note],
  ];
  return (
    <PortalView
      frame={frame}
      title={t.portal.sendConfirm}
      lead={t.portal.sendConfirmLead}
      trail={[{ href: '/saya/kirim', name: t.portal.send }]}
    >
      <ErrorSummary errors={errors} reader={visit} />
      <form action="/saya/kirim" method="post" class="book balance" novalidate>
        <Kept fields={kept} />
        {/* The first button is what Enter presses. */}
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {t.portal.sendNow(money(amount))}
        </button>
        <p class="sum">{money(amount)}</p>
        <p class="slip-words">
          <span lang="id">{terbilang(amount)}</span>
        </p>
        <Lines lines={lines} />
        <ProofField words={t.portal} byPin={byPin} errors={errors} />
        <button class="button button-wide" type="submit" name="step" value="send">
          {t.portal.sendNow(money(amount))}
        </button>
        <button class="button button-quiet button-wide" type="submit" name="step" value="edit" formnovalidate>
          {t.portal.sendBack}
        </button>
      </form>
    </PortalView>
  );
}
