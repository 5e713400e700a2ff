import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskApplicationDocument, type DeskApplicationFragment, type DeskApplicationQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import { useCommonWords } from '../../words/index.js';
import { Formerly } from '../members/person/national-id-notice.js';
import { ApplicationBadge } from './application-badge.js';
import { ApproveDialog, AskDialog, DeclineDialog, PaidDialog, ResubmitDialog } from './decision-dialogs.js';
import { useApplicantsWords } from './words.js';

type Open = 'approve' | 'ask' | 'resubmit' | 'decline' | 'pay' | null;
type Review = NonNullable<DeskApplicationQuery['membershipApplication']>;

/** One application: who it is, who looks alike, and what can be decided now. */
export function ApplicationPage() {
  const words = useApplicantsWords();
  const common = useCommonWords();
  const here = useHere();
  const query = useAsk(DeskApplicationDocument, { id: useIdInAddress() });
  const [open, setOpen] = useState<Open>(null);
  const application = query.data?.membershipApplication?.application;
  return (
    <Page
      title={application?.fullName ?? words.title}
      badge={application && <ApplicationBadge state={application.state} label={application.stateLabel} />}
      lead={application && `${application.number} · ${words.kinds[application.kind]}`}
      back={{ to: here('/anggota/permohonan'), label: words.title }}
      actions={application && <Decisions application={application} onOpen={setOpen} />}
    >
      <Loaded query={query}>
        {({ membershipApplication: review }) =>
          review ? (
            <Whole review={review} open={open} onClose={() => setOpen(null)} />
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Decisions({
  application: { state, fullName },
  onOpen,
}: {
  readonly application: DeskApplicationFragment;
  readonly onOpen: (open: Open) => void;
}) {
  const words = useApplicantsWords();
  const can = useCan();
  const here = useHere();
  const button = (open: NonNullable<Open>, look = 'button') => (
    <button key={open} type="button" className={look} onClick={() => onOpen(open)}>
      {words[open]}
    </button>
  );
  const decides = can('membership.decide');
  return (
    <>
      {decides && state === 'SUBMITTED' && [button('approve'), button('ask', 'button button-quiet')]}
      {state === 'RETURNED' && can('membership.enterApplication') && button('resubmit')}
      {decides && (state === 'SUBMITTED' || state === 'RETURNED') && button('decline', 'button button-danger')}
      {state === 'APPROVED' && can('savings.teller') && (
        <Link to={here('/loket/simpanan')} search={{ cari: fullName } as never} className="button">
          {words.toDesk}
        </Link>
      )}
      {state === 'APPROVED' && can('membership.admit') && button('pay', 'button button-quiet')}
    </>
  );
}

function Whole({
  review: { application, alike, formerly },
  open,
  onClose,
}: {
  readonly review: Review;
  readonly open: Open;
  readonly onClose: () => void;
}) {
  const words = useApplicantsWords();
  const here = useHere();
  return (
    <>
      {alike.length > 0 && (
        <div className="notice notice-warn">
          <p>{words.alike}</p>
          <ul>
            {alike.map((member) => (
              <li key={member.id}>
                <Link to={here(`/anggota/${member.id}`)}>{member.fullName}</Link> · {member.memberNo} ·{' '}
                {member.statusLabel}
              </li>
            ))}
          </ul>
        </div>
      )}
      {formerly.length > 0 && (
        <div className="notice">
          <Formerly members={formerly} />
        </div>
      )}
      <div className="columns columns-form">
        <Data application={application} />
        <Section title={words.history}>
          <Timeline
            events={application.steps.map((step) => ({
              id: step.id,
              at: step.at,
              title: step.stateLabel,
              who: step.actorName,
              text: step.note,
            }))}
          />
        </Section>
      </div>
      {open === 'approve' && <ApproveDialog application={application} isAlike={alike.length > 0} onClose={onClose} />}
      {open === 'ask' && <AskDialog application={application} onClose={onClose} />}
      {open === 'resubmit' && <ResubmitDialog application={application} onClose={onClose} />}
      {open === 'decline' && <DeclineDialog application={application} onClose={onClose} />}
      {open === 'pay' && <PaidDialog application={application} onClose={onClose} />}
    </>
  );
}

function Data({ application }: { readonly application: DeskApplicationFragment }) {
  const words = useApplicantsWords();
  const format = useFormat();
  const here = useHere();
  const { birthPlace, birthOn, nationalIdConcerns: concerns } = application;
  return (
    <Section title={words.data}>
      {concerns.length > 0 && (
        <div className="notice notice-warn">
          <p>{words.concerns}</p>
          <ul>
            {concerns.map((concern) => (
              <li key={concern}>{words.concern[concern]}</li>
            ))}
          </ul>
        </div>
      )}
      <Facts>
        <Fact label={words.phone}>{application.phoneMasked}</Fact>
        <Fact label={words.email}>{application.emailMasked}</Fact>
        <Fact label={words.address}>{application.address?.formatted}</Fact>
        <Fact label={words.birth}>{[birthPlace, birthOn && format.day(birthOn)].filter(Boolean).join(', ')}</Fact>
        <Fact label={words.sex}>{application.sex && words.sexes[application.sex]}</Fact>
        <Fact label={words.occupation}>{application.occupation}</Fact>
        <Fact label={words.employer}>{application.employer}</Fact>
        <Fact label={words.nationalIdNo}>{application.nationalIdNoMasked}</Fact>
        <Fact label={words.motivation}>{application.motivation}</Fact>
        <Fact label={words.channel}>{words.channels[application.channel]}</Fact>
        {application.enteredByName && <Fact label={words.enteredBy}>{application.enteredByName}</Fact>}
        <Fact label={words.consent}>
          {format.time(application.consentedAt)}: {application.consentText}
        </Fact>
      </Facts>
      {application.memberId && (
        <Link to={here(`/anggota/${application.memberId}`)} className="button button-quiet">
          {words.openMember}
        </Link>
      )}
    </Section>
  );
}
