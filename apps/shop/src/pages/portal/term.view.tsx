import { formatInteger, formatPercent } from '@lumbung/kernel';
import type { PortalTermPageQuery, TermRollover } from '@lumbung/web-api';
import type { ComponentChildren } from 'preact';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, ErrorSummary, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Amount, CoverAmounts, PortalView, words } from './portal-page.js';
import { ProofField } from './proof-field.view.js';
import { TermBadge } from './terms.view.js';

type Deposit = NonNullable<PortalTermPageQuery['myTermDeposit']>;

export interface TermModel {
  readonly deposit: Deposit;
  readonly methods: PortalTermPageQuery['myStepUp']['methods'];
  readonly said?: string | null;
  readonly errors?: FormErrors;
  /** As chosen and not saved yet. */
  readonly chosen?: TermRollover;
}

interface Props {
  readonly model: TermModel;
  readonly frame: ShopFrame;
}

/** What can happen at maturity: only what waits for that day can be renewed with the principal. */
export function offeredRollovers({
  interestPaid,
  nisbahPercent,
}: Pick<Deposit, 'interestPaid' | 'nisbahPercent'>): readonly TermRollover[] {
  const adds = interestPaid === 'AT_MATURITY' && nisbahPercent == null;
  return adds ? ['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST'] : ['NONE', 'PRINCIPAL'];
}

/** One term deposit: what was agreed, what it gave so far, and what happens on its day. */
export function TermView({ model, frame }: Props) {
  const { visit } = frame;
  const { terms } = visit.t;
  const { deposit, said } = model;
  return (
    <PortalView
      frame={frame}
      title={terms.certificate(deposit.certificateNo)}
      trail={[{ href: '/saya/berjangka', name: terms.title }]}
      said={said}
    >
      <section class="book balance" aria-labelledby="pokok">
        <div class="sum-row">
          <h2 id="pokok">{deposit.account.product.name}</h2>
          <TermBadge deposit={deposit} frame={frame} />
        </div>
        <p class="sum">
          <Amount of={deposit.principal} visit={visit} />
        </p>
        <CoverAmounts visit={visit} />
        <Agreed deposit={deposit} frame={frame} />
      </section>
      <p class="row">
        <a class="button button-quiet" href={`/saya/berjangka/${deposit.certificateNo}/bilyet.pdf`}>
          {terms.file}
        </a>
        <a class="button button-quiet" href={`/saya/simpanan/${deposit.account.number}`}>
          {terms.lines}
        </a>
      </p>
      {deposit.state === 'RUNNING' && <AtMaturity model={model} frame={frame} />}
    </PortalView>
  );
}

function Agreed({ deposit, frame: { visit } }: { deposit: Deposit; frame: ShopFrame }) {
  const { locale } = visit;
  const { terms } = visit.t;
  const { day } = words(visit);
  const { nisbahPercent, rateYearlyPercent, termInterest, interestEarned, interestSettled, payoutAccount } = deposit;
  const isSharia = nisbahPercent != null;
  const money = (amount: number) => <Amount of={amount} visit={visit} />;
  const facts: readonly (readonly [label: string, fact: ComponentChildren, isShown?: boolean])[] = [
    [terms.term, terms.months(formatInteger(deposit.termMonths, locale))],
    [terms.termNo, deposit.termNo, deposit.termNo > 1],
    [terms.from, day(deposit.startsOn)],
    [terms.until, day(deposit.maturesOn)],
    [terms.ended, deposit.endedOn && day(deposit.endedOn), deposit.endedOn != null],
    [terms.rate, rateYearlyPercent && terms.yearly(formatPercent(rateYearlyPercent, locale)), !isSharia],
    [terms.nisbah, nisbahPercent && terms.share(formatPercent(nisbahPercent, locale)), isSharia],
    [terms.whole, money(termInterest ?? 0), termInterest != null && deposit.state === 'RUNNING'],
    [isSharia ? terms.earned.share : terms.earned.rate, money(interestEarned)],
    [terms.settled, money(interestSettled), interestSettled !== interestEarned],
    [terms.waits, money(interestEarned - interestSettled), interestSettled !== interestEarned],
    [terms.tax, money(deposit.taxWithheld)],
    [terms.into, `${payoutAccount.product.name} (${payoutAccount.number})`],
  ];
  return (
    <>
      <dl class="ledger">
        {facts.map(
          ([label, fact, isShown = true]) =>
            isShown && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="hint">{isSharia ? terms.paid.share : terms.paid.rate[deposit.interestPaid]}.</p>
    </>
  );
}

function AtMaturity({ model: { deposit, methods, errors = {}, chosen }, frame: { visit } }: Props) {
  const { terms, portal } = visit.t;
  const { day } = words(visit);
  const kind = deposit.nisbahPercent == null ? 'rate' : 'share';
  const byPin = methods.includes('PIN');
  const offered = offeredRollovers(deposit);
  const now = chosen ?? deposit.rollover;
  return (
    <section aria-labelledby="jatuh-tempo">
      <h2 class="rule" id="jatuh-tempo">
        {terms.then}
      </h2>
      <p>{terms.thenLead(day(deposit.maturesOn))}</p>
      {methods.length === 0 ? (
        <>
          <Notice tone="info" title={terms.rollovers[deposit.rollover].name}>
            <p>{terms.rollovers[deposit.rollover][kind]}</p>
          </Notice>
          <p>{portal.pinFirstText}</p>
          <p class="row">
            <a class="button" href={`/saya/keamanan/pin?ke=/saya/berjangka/${deposit.certificateNo}`}>
              {portal.pinMake}
            </a>
          </p>
        </>
      ) : (
        <form action={`/saya/berjangka/${deposit.certificateNo}`} method="post" class="book" novalidate>
          <ErrorSummary errors={errors} reader={visit} />
          <fieldset class="part" id="rollover">
            <legend>{terms.choice}</legend>
            {offered.map((rollover) => (
              <Choice
                key={rollover}
                name="rollover"
                value={rollover}
                label={terms.rollovers[rollover].name}
                hint={terms.rollovers[rollover][kind]}
                isChosen={rollover === (offered.includes(now) ? now : 'PRINCIPAL')}
              />
            ))}
            <FieldError name="rollover" errors={errors} />
          </fieldset>
          <p class="hint">{terms.bound}</p>
          <ProofField words={portal} byPin={byPin} errors={errors} />
          <button class="button button-wide" type="submit">
            {terms.save}
          </button>
        </form>
      )}
    </section>
  );
}
