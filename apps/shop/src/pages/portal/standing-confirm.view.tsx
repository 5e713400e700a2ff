import { terbilang } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import { PortalView, words } from './portal-page.js';
import { ProofField } from './proof-field.view.js';
import { fromAndTo, Kept, Lines, type Line } from './sending.view.js';
import type { ReadStanding, StandingForm } from './standing-form.js';
import type { Recipient } from './transfer.controller.js';

interface ConfirmModel {
  readonly form: StandingForm;
  readonly read: ReadStanding;
  readonly recipient: Recipient | null;
  readonly errors: FormErrors;
  /** Else by a code of the app. */
  readonly byPin: boolean;
}

/** What will move every month, and to whom, before the PIN is asked for. */
export function StandingConfirmView({ model, frame }: { model: ConfirmModel; frame: ShopFrame }) {
  const { form, read, recipient, errors, byPin } = model;
  const { visit } = frame;
  const { standing, portal } = visit.t;
  const { money } = words(visit);
  const { amount, day } = read;
  const lines: readonly Line[] = [...fromAndTo(read, recipient, portal), [standing.day, String(day)]];
  const kept: readonly Line[] = [
    ['requestId', form.requestId],
    ['from', form.from],
    ['to', form.to],
    // The number that was found, not what was typed: a telephone may change hands meanwhile.
    ['member', recipient?.memberNo ?? form.member],
    ['amount', form.amount],
    ['day', form.day],
  ];
  return (
    <PortalView
      frame={frame}
      title={portal.sendConfirm}
      lead={standing.confirmLead}
      trail={[{ href: '/saya/otomatis', name: standing.title }]}
    >
      <ErrorSummary errors={errors} reader={visit} />
      <form action="/saya/otomatis" method="post" class="book balance" novalidate>
        <Kept fields={kept} />
        {/* The first button is what Enter presses. */}
        <button class="unseen" type="submit" name="step" value="save" tabindex={-1} aria-hidden="true">
          {standing.save}
        </button>
        <p class="sum">{standing.monthly(money(amount), String(day))}</p>
        <p class="slip-words">
          <span lang="id">{terbilang(amount)}</span>
        </p>
        <Lines lines={lines} />
        <p class="hint">{standing.retry}</p>
        <ProofField words={portal} byPin={byPin} errors={errors} />
        <button class="button button-wide" type="submit" name="step" value="save">
          {standing.save}
        </button>
        <button class="button button-quiet button-wide" type="submit" name="step" value="edit" formnovalidate>
          {portal.sendBack}
        </button>
      </form>
    </PortalView>
  );
}
