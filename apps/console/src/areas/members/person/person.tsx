import { useState } from 'react';
import {
  DeskMemberPersonDocument,
  DeskRevealMemberParticularsDocument,
  type DeskParticularsFragment,
} from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useCan } from '../../../shell/viewer.js';
import { ActDialog } from '../../../ui/act-dialog.js';
import { Fact, Facts, Section } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { useCommonWords } from '../../../words/index.js';
import { ConsentSection } from './consent-section.js';
import { EditPersonDialog } from './edit-person.js';
import { usePersonWords } from './words.js';

interface Revealed {
  readonly nationalIdNo?: string | null;
  readonly familyCardNo?: string | null;
  readonly taxNo?: string | null;
  readonly mothersMaidenName?: string | null;
  readonly bankAccountNo?: string | null;
}

/** What is known of a member as a person. */
export function MemberPerson({ memberId }: { readonly memberId: string }) {
  const query = useAsk(DeskMemberPersonDocument, { id: memberId });
  return (
    <Loaded query={query}>
      {({ member, memberConsent }) => (
        <>
          <Particulars memberId={memberId} particulars={member?.particulars ?? null} />
          <ConsentSection consent={memberConsent ?? null} />
        </>
      )}
    </Loaded>
  );
}

function Particulars({
  memberId,
  particulars,
}: {
  readonly memberId: string;
  readonly particulars: DeskParticularsFragment | null;
}) {
  const words = usePersonWords();
  const common = useCommonWords();
  const can = useCan();
  const [open, setOpen] = useState<'edit' | 'reveal' | null>(null);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={words.title}
      actions={
        can('membership.edit') && (
          <button type="button" className="button-text" onClick={() => setOpen('edit')}>
            {common.edit}
          </button>
        )
      }
    >
      <Concerns concerns={particulars?.nationalIdConcerns ?? []} />
      <ParticularFacts particulars={particulars} revealed={revealed} />
      {particulars && can('membership.unmask') && revealed === null && (
        <button type="button" className="button button-quiet button-small" onClick={() => setOpen('reveal')}>
          {words.reveal}
        </button>
      )}
      {open === 'edit' && <EditPersonDialog memberId={memberId} particulars={particulars} onClose={close} />}
      {open === 'reveal' && (
        <RevealPersonDialog
          memberId={memberId}
          onClose={close}
          onRevealed={(numbers) => {
            setRevealed(numbers);
            close();
          }}
        />
      )}
    </Section>
  );
}

function Concerns({ concerns }: { readonly concerns: DeskParticularsFragment['nationalIdConcerns'] }) {
  const words = usePersonWords();
  if (concerns.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <p>{words.concerns}</p>
      <ul>
        {concerns.map((concern) => (
          <li key={concern}>{words.concern[concern]}</li>
        ))}
      </ul>
    </div>
  );
}

function ParticularFacts({
  particulars,
  revealed,
}: {
  readonly particulars: DeskParticularsFragment | null;
  readonly revealed: Revealed | null;
}) {
  const words = usePersonWords();
  const format = useFormat();
  const { birthPlace, birthOn, sex, bankAccount } = particulars ?? {};
  const mother = revealed?.mothersMaidenName ?? (particulars?.hasMothersMaidenName ? words.isKnown : null);
  const accountNo = revealed?.bankAccountNo ?? bankAccount?.accountNoMasked;
  return (
    <Facts>
      <Fact label={words.birth}>{[birthPlace, birthOn && format.day(birthOn)].filter(Boolean).join(', ')}</Fact>
      <Fact label={words.sex}>{sex && words.sexes[sex]}</Fact>
      <Fact label={words.occupation}>{particulars?.occupation}</Fact>
      <Fact label={words.nationalIdNo}>{revealed?.nationalIdNo ?? particulars?.nationalIdNoMasked}</Fact>
      <Fact label={words.familyCardNo}>{revealed?.familyCardNo ?? particulars?.familyCardNoMasked}</Fact>
      <Fact label={words.taxNo}>{revealed?.taxNo ?? particulars?.taxNoMasked}</Fact>
      <Fact label={words.mothersMaidenName}>{mother}</Fact>
      <Fact label={words.employer}>{[particulars?.employer, particulars?.payrollNo].filter(Boolean).join(' · ')}</Fact>
      <Fact label={words.bankAccount}>
        {bankAccount && `${bankAccount.bankName} ${accountNo} · ${bankAccount.holderName}`}
      </Fact>
    </Facts>
  );
}

function RevealPersonDialog({
  memberId,
  onClose,
  onRevealed,
}: {
  readonly memberId: string;
  readonly onClose: () => void;
  readonly onRevealed: (numbers: Revealed) => void;
}) {
  const words = usePersonWords();
  const act = useAct(DeskRevealMemberParticularsDocument, { onDone: onRevealed });
  return (
    <ActDialog
      title={words.reveal}
      consequence={words.revealConsequence}
      submit={words.reveal}
      act={act}
      reason={{ label: words.revealReason, hint: words.revealHint, isRequired: true }}
      onSubmit={(reason) => void act.run({ memberId, reason })}
      onClose={onClose}
    />
  );
}
