import { useState } from 'react';
import { addMonths, formatPhoneNumber } from '@lumbung/kernel';
import {
  DeskVerificationCaseDocument,
  type DeskVerificationCaseQuery,
  type VerificationAction,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useIdInAddress } from '../../shell/place.js';
import { Badge, VerificationBadge } from '../../ui/badges.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { PaperList } from '../../ui/papers.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Timeline } from '../../ui/timeline.js';
import { useCommonWords } from '../../words/index.js';
import { CaseActionDialog } from './case-action-dialog.js';
import { OfficerList } from './officer-list.js';
import { useCouncilWords } from './words.js';

export type Case = NonNullable<DeskVerificationCaseQuery['verificationCase']>;

/** Everything a reviewer reads before deciding: numbers, papers, officers, and what happened before. */
export function CasePage() {
  const words = useCouncilWords();
  const common = useCommonWords();
  const format = useFormat();
  const id = useIdInAddress();
  const query = useAsk(DeskVerificationCaseDocument, { id });
  const [action, setAction] = useState<VerificationAction | null>(null);
  const one = query.data?.verificationCase;
  return (
    <Page
      title={one?.cooperative.name ?? words.queue}
      badge={one && <VerificationBadge state={one.state} label={one.stateLabel} />}
      lead={
        one &&
        `${common.kinds[one.cooperative.kind]} · ${words.submitted.toLowerCase()} ${format.time(one.submittedAt)} · ${words.times(one.submissions)}`
      }
      back={{ to: '/dekopinda/pendaftaran', label: words.queue }}
      actions={one && <Actions one={one} onChoose={setAction} />}
    >
      <Loaded query={query} lines={12}>
        {({ verificationCase }) =>
          verificationCase ? <Whole one={verificationCase} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
      {one && action !== null && <CaseActionDialog action={action} one={one} onClose={() => setAction(null)} />}
    </Page>
  );
}

const LOOKS: Record<VerificationAction, string> = {
  START_REVIEW: 'button',
  VERIFY: 'button',
  RETURN: 'button button-quiet',
  REJECT: 'button button-danger',
};

function Actions({ one, onChoose }: { readonly one: Case; readonly onChoose: (action: VerificationAction) => void }) {
  const words = useCouncilWords();
  return one.allowedActions.map((action) => (
    <button key={action} type="button" className={LOOKS[action]} onClick={() => onChoose(action)}>
      {words.actions[action]}
    </button>
  ));
}

function Whole({ one }: { readonly one: Case }) {
  const words = useCouncilWords();
  const common = useCommonWords();
  const { cooperative } = one;
  const papers = cooperative.registration?.documents ?? [];
  return (
    <>
      {one.reason && (
        <div className="notice notice-warn">
          <p>{words.reason}</p>
          <p>{one.reason}</p>
        </div>
      )}
      <div className="columns">
        <div>
          <Legal one={one} />
          <Section title={words.officers}>
            <OfficerList officers={cooperative.officers} />
          </Section>
        </div>
        <div>
          <Section title={words.papers}>
            {papers.length === 0 ? (
              <p className="hint">{words.noPapers}</p>
            ) : (
              <PaperList papers={papers} slug={cooperative.slug} />
            )}
          </Section>
          <Section title={words.history}>
            <Timeline
              events={one.history.map((event) => ({
                id: event.id,
                at: event.at,
                title: words.toState(common.states.verification[event.toState]),
                who: event.actorName,
                text: event.reason,
              }))}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

function Legal({ one }: { readonly one: Case }) {
  const words = useCouncilWords();
  const format = useFormat();
  const { cooperative } = one;
  const { registration } = cooperative;
  const today = format.today();
  return (
    <Section title={words.legal}>
      <Facts>
        <Fact label={words.legalEntityNo}>{cooperative.legalEntityNo}</Fact>
        <Fact label={words.legalEntityOn}>{registration?.legalEntityOn && format.day(registration.legalEntityOn)}</Fact>
        <Fact label={words.registrationNo}>{cooperative.cooperativeRegistrationNo}</Fact>
        <Fact label={words.registrationUntil}>
          {registration?.registrationValidUntil && (
            <>
              {format.day(registration.registrationValidUntil)}{' '}
              {registration.registrationValidUntil < today && <Badge tone="bad">{words.expired}</Badge>}
            </>
          )}
        </Fact>
        <Fact label={words.taxNo}>{registration?.taxNo}</Fact>
        <Fact label={words.businessNo}>{registration?.businessNo}</Fact>
        <Fact label={words.savingsLicenceNo}>{registration?.savingsLicenceNo}</Fact>
        <Fact label={words.lastMeeting}>
          {registration?.lastAnnualMeetingOn && (
            <>
              {format.day(registration.lastAnnualMeetingOn)}{' '}
              {registration.lastAnnualMeetingOn < addMonths(today, -12) && <Badge tone="wait">{words.tooOld}</Badge>}
            </>
          )}
        </Fact>
        <Fact label={words.address}>{cooperative.address.formatted}</Fact>
        <Fact label={words.phone}>{cooperative.phone && formatPhoneNumber(cooperative.phone)}</Fact>
        <Fact label={words.email}>{cooperative.email}</Fact>
        {one.reviewerName && <Fact label={words.reviewer}>{one.reviewerName}</Fact>}
        {one.validUntil && <Fact label={words.validUntil}>{format.day(one.validUntil)}</Fact>}
      </Facts>
    </Section>
  );
}
