import { formatDateTime, formatPhoneNumber } from '@lumbung/kernel';
import type { OwnApplicationPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { RegionChoice } from '../../ui/region-search.js';
import { TextArea } from '../selling/fields.js';
import { JoiningFields } from './joining-fields.js';
import type { JoiningForm } from './joining-form.js';

export interface ApplicationModel {
  readonly token: string;
  readonly application: NonNullable<OwnApplicationPageQuery['ownApplication']>;
  /** What he is about to answer. */
  readonly answer: string;
  /** His data anew; null as long as the answer alone is enough. */
  readonly correction: {
    readonly form: JoiningForm;
    readonly consentText: string;
    readonly regions: readonly RegionChoice[] | null;
  } | null;
  readonly errors: FormErrors;
  readonly said: string | null;
}

interface ApplicationProps {
  readonly model: ApplicationModel;
  readonly frame: ShopFrame;
}

export function ApplicationView({ model, frame }: ApplicationProps) {
  const { t } = frame.visit;
  const { application, errors, said } = model;
  const { state } = application;
  const hasEnded = state === 'DECLINED' || state === 'WITHDRAWN';
  return (
    <div class="narrow selling">
      <h1>{t.joining.applicationTitle}</h1>
      {said !== null && <Notice tone="good" title={said} />}
      <ErrorSummary errors={errors} reader={frame.visit} />
      <Standing model={model} frame={frame} />
      {state === 'RETURNED' && <Answer model={model} frame={frame} />}
      {hasEnded && (
        <p class="row">
          <a class="button button-quiet" href="/anggota/daftar">
            {t.joining.again}
          </a>
        </p>
      )}
      {(state === 'SUBMITTED' || state === 'RETURNED') && <Withdraw model={model} frame={frame} />}
    </div>
  );
}

/** How far the application is, and what the cooperative said. */
function Standing({ model: { application }, frame: { shop, visit } }: ApplicationProps) {
  const { t, locale } = visit;
  const { joining } = t;
  const { state } = application;
  const words = joining.states[state];
  const isGood = state === 'APPROVED' || state === 'ADMITTED';
  return (
    <section class="book" aria-labelledby="keadaan">
      <p class="selling-head">
        <strong>{application.fullName}</strong>
        <span class={`stamp ${isGood ? 'stamp-good' : ''}`}>{application.stateLabel}</span>
      </p>
      <h2 id="keadaan">{words.title}</h2>
      <p>{words.text}</p>
      {application.message !== null && (
        <>
          <h3>{state === 'RETURNED' ? joining.asked : joining.reason}</h3>
          {application.message.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
      {state === 'APPROVED' && (
        <p>
          {shop.address}
          {shop.phone !== null && (
            <>
              <br />
              <a href={`tel:${shop.phone}`}>{formatPhoneNumber(shop.phone)}</a>
            </>
          )}
        </p>
      )}
      <dl class="ledger">
        <div>
          <dt>{joining.number}</dt>
          <dd>{application.number}</dd>
        </div>
        <div>
          <dt>{joining.appliesFor}</dt>
          <dd>{joining.kinds[application.kind]}</dd>
        </div>
        <div>
          <dt>{joining.sentAt}</dt>
          <dd>{formatDateTime(new Date(application.createdAt), shop.timeZone, locale)}</dd>
        </div>
      </dl>
      <p class="hint">{joining.keepAddress}</p>
    </section>
  );
}

/** The answer to what was asked; his data are written anew only where he says so. */
function Answer({ model: { token, answer, correction, errors }, frame }: ApplicationProps) {
  const { joining } = frame.visit.t;
  return (
    <form action={`/anggota/permohonan/${token}/jawab`} method="post" novalidate>
      {/* The first button is what Enter presses; it must not be the search for a region. */}
      <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
        {joining.answerSend}
      </button>
      <fieldset class="part">
        <legend>{joining.answerPart}</legend>
        <TextArea name="answer" label={joining.answer} hint={joining.answerHint} value={answer} errors={errors} />
        {correction === null && (
          <>
            <p class="hint" id="data-hint">
              {joining.correctHint}
            </p>
            <button
              class="button button-quiet"
              type="submit"
              name="step"
              value="data"
              aria-describedby="data-hint"
              formnovalidate
            >
              {joining.correct}
            </button>
          </>
        )}
      </fieldset>
      {correction !== null && (
        <>
          <input type="hidden" name="data" value="1" />
          <p>{joining.correctLead}</p>
          <JoiningFields {...correction} errors={errors} reader={frame.visit} />
        </>
      )}
      <button class="button button-wide" type="submit" name="step" value="send">
        {joining.answerSend}
      </button>
    </form>
  );
}

/** Folded away, so that nobody takes his application back by accident. */
function Withdraw({ model: { token }, frame }: ApplicationProps) {
  const { joining } = frame.visit.t;
  return (
    <details class="fold cancel">
      <summary>{joining.withdraw}</summary>
      <form action={`/anggota/permohonan/${token}/batal`} method="post">
        <p class="hint">{joining.withdrawText}</p>
        <button class="button button-danger" type="submit">
          {joining.withdrawNow}
        </button>
      </form>
    </details>
  );
}
