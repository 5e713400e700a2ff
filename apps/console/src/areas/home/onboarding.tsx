import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskOnboardingDocument, DeskSubmitForVerificationDocument, type DeskOnboardingQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { VerificationBadge } from '../../ui/badges.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { textOrNull } from '../../ui/use-draft.js';
import { useToast } from '../../ui/toast.js';
import { useHomeWords } from './words.js';

type Checklist = DeskOnboardingQuery['onboardingChecklist'];

/** Where each step is done. The house names the screen, we know its address. */
const PLACES: Readonly<Record<string, string>> = {
  IDENTITY: '/pengaturan/profil',
  OFFICERS: '/pengaturan/profil#pengurus',
  DOCUMENTS: '/pengaturan/profil#dokumen',
  STAFF: '/pengaturan/pengguna',
  SHOP_PROFILE: '/pengaturan/profil#toko',
  PRODUCTS: '/toko/produk/baru',
  MEMBERS: '/anggota/baru',
  DELIVERY: '/pengaturan/pengiriman',
  PAYMENT: '/pengaturan/pembayaran',
};

/** The way to a live shop, step by step, and the handing over to the council at its end. */
export function OnboardingPage() {
  const words = useHomeWords().checklist;
  const query = useAsk(DeskOnboardingDocument, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query} lines={10}>
        {({ onboardingChecklist, currentCooperative }) => (
          <>
            <progress className="wide" max={100} value={onboardingChecklist.percentDone} aria-label={words.title} />
            <Steps checklist={onboardingChecklist} />
            <Verification checklist={onboardingChecklist} cooperative={currentCooperative} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Steps({ checklist }: { readonly checklist: Checklist }) {
  const words = useHomeWords().checklist;
  const here = useHere();
  const can = useCan();
  return (
    <ol className="steps">
      {checklist.items
        .filter((item) => item.key !== 'VERIFICATION')
        .map((item) => (
          <li key={item.key} className={item.isDone ? 'step step-done' : 'step'}>
            <span className="step-mark">{item.isDone && <Icon name="check" />}</span>
            <div>
              <h2>
                {item.label}{' '}
                {item.isRequired && !item.isDone && <span className="badge badge-wait">{words.required}</span>}
              </h2>
              <p className="hint">{item.hint}</p>
            </div>
            {can(item.permission) ? (
              <Link
                className={item.isDone ? 'button button-quiet button-small' : 'button button-small'}
                to={here(PLACES[item.key]?.split('#')[0] ?? '')}
                hash={PLACES[item.key]?.split('#')[1]}
              >
                {item.isDone ? words.review : words.open}
                <span className="unseen">: {item.label}</span>
              </Link>
            ) : (
              <span className="hint">{item.isDone ? words.done : words.notAllowed}</span>
            )}
          </li>
        ))}
    </ol>
  );
}

function Verification({
  checklist,
  cooperative,
}: {
  readonly checklist: Checklist;
  readonly cooperative: DeskOnboardingQuery['currentCooperative'];
}) {
  const words = useHomeWords().checklist;
  const tell = useToast();
  const can = useCan();
  const [note, setNote] = useState('');
  const act = useAct(DeskSubmitForVerificationDocument, { onDone: () => tell(words.submitted) });
  const current = cooperative?.verificationCase;
  const missing = act.refusal !== null && 'missing' in act.refusal ? act.refusal.missing : [];
  const isOpen =
    current?.state === 'SUBMITTED' ||
    current?.state === 'UNDER_REVIEW' ||
    current?.state === 'VERIFIED' ||
    current?.state === 'REJECTED';
  return (
    <Section title={words.submitTitle} note={words.submitText}>
      {current && (
        <div className="notice">
          <p>
            {words.state}: <VerificationBadge state={current.state} label={current.stateLabel} />
          </p>
          {current.reason && (
            <p>
              {words.reason}: {current.reason}
            </p>
          )}
          {(current.state === 'RETURNED' || current.state === 'EXPIRED') && <p>{words.again}</p>}
          {cooperative?.state === 'ACTIVE' && (
            <p>
              {words.shopOpen} <a href={cooperative.shopUrl}>{words.shopLink}</a>
            </p>
          )}
        </div>
      )}
      {!isOpen && can('cooperatives.submit') && (
        <Form
          act={act}
          submit={words.submit}
          isDisabled={!checklist.canSubmit}
          consequence={checklist.canSubmit ? undefined : words.submitWait}
          onSubmit={() => void act.run({ note: textOrNull(note) })}
        >
          {missing.length > 0 && (
            <p>
              {words.missing}{' '}
              {checklist.items
                .filter((item) => missing.includes(item.key))
                .map((item) => item.label)
                .join(', ')}
            </p>
          )}
          <TextField name="note" label={words.note} rows={3} maxLength={1000} value={note} onChange={setNote} />
        </Form>
      )}
    </Section>
  );
}
