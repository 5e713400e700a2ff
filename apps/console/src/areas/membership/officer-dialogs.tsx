import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskAppointOfficerDocument,
  DeskEndOfficeDocument,
  type DeskOfficeTermFragment,
  type MemberOffice,
  type OfficeEndReason,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { MemberField, membersWith, type MemberChoice } from '../members/choice/member-field.js';
import { useMembershipWords } from './words.js';

/** Whoever left is in the books with the office he held. */
const useMembers = membersWith('ACTIVE', 'INACTIVE', 'LEFT');

/** Writes down that a member was appointed, or an old term with its end. */
export function AppointDialog({ onClose }: { readonly onClose: () => void }) {
  const { officers: words } = useMembershipWords();
  const format = useFormat();
  const tell = useToast();
  const [member, setMember] = useState<MemberChoice | null>(null);
  const { draft, set } = useDraft(() => ({
    office: '',
    appointedOn: format.today() as BusinessDate | null,
    termEndsOn: null as BusinessDate | null,
    reference: '',
    isOld: false,
    endedOn: null as BusinessDate | null,
    endReason: 'TERM_OVER',
  }));
  const act = useAct(DeskAppointOfficerDocument, {
    onDone: ({ memberName, officeLabel }) => {
      tell(words.appointed(memberName, officeLabel));
      onClose();
    },
  });
  const appoint = () => {
    const { office, appointedOn, termEndsOn, reference, isOld, endedOn, endReason } = draft;
    if (!member || !appointedOn) return;
    void act.run({
      memberId: member.id,
      office: office as MemberOffice,
      appointedOn,
      termEndsOn,
      reference: textOrNull(reference),
      endedOn: isOld ? endedOn : null,
      endReason: isOld ? (endReason as OfficeEndReason) : null,
    });
  };
  return (
    <Sheet kind="dialog" title={words.appoint} lead={words.appointText} onClose={onClose}>
      <Form act={act} submit={words.appoint} onCancel={onClose} onSubmit={appoint}>
        <MemberField
          name="memberId"
          label={words.member}
          hint={words.memberHint}
          isRequired
          useSearch={useMembers}
          nothingFound={words.noMember}
          value={member}
          onChange={setMember}
          isFocused
        />
        <SelectField
          name="office"
          label={words.office}
          isRequired
          nothing={words.chooseOffice}
          options={words.offices}
          value={draft.office}
          onChange={set('office')}
        />
        <div className="field-row">
          <DateField
            name="appointedOn"
            label={words.appointedOn}
            isRequired
            value={draft.appointedOn}
            onChange={set('appointedOn')}
          />
          <DateField
            name="termEndsOn"
            label={words.termEndsOn}
            hint={words.termHint}
            value={draft.termEndsOn}
            onChange={set('termEndsOn')}
          />
        </div>
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          maxLength={120}
          value={draft.reference}
          onChange={set('reference')}
        />
        <CheckField
          name="isOld"
          label={words.isOld}
          hint={words.isOldHint}
          isChecked={draft.isOld}
          onChange={set('isOld')}
        />
        {draft.isOld && (
          <div className="field-row">
            <DateField
              name="endedOn"
              label={words.endedOn}
              isRequired
              value={draft.endedOn}
              onChange={set('endedOn')}
            />
            <SelectField
              name="endReason"
              label={words.endReason}
              isRequired
              options={words.oldReasons}
              value={draft.endReason}
              onChange={set('endReason')}
            />
          </div>
        )}
      </Form>
    </Sheet>
  );
}

interface EndOfficeDialogProps {
  readonly term: DeskOfficeTermFragment;
  readonly onClose: () => void;
}

/** Ends an office; one that ended already can only be struck out. */
export function EndOfficeDialog({ term, onClose }: EndOfficeDialogProps) {
  const { officers: words } = useMembershipWords();
  const format = useFormat();
  const tell = useToast();
  const hasEnded = term.endedOn !== null;
  const { draft, set } = useDraft(() => ({
    endedOn: format.today() as BusinessDate | null,
    endReason: hasEnded ? 'MISTAKEN' : 'TERM_OVER',
    endReference: '',
  }));
  const isStruck = draft.endReason === 'MISTAKEN';
  const act = useAct(DeskEndOfficeDocument, {
    onDone: ({ memberName, officeLabel }) => {
      tell(isStruck ? words.struck : words.ended(memberName, officeLabel));
      onClose();
    },
  });
  const end = () =>
    void act.run({
      officeTermId: term.id,
      endedOn: isStruck ? null : draft.endedOn,
      endReason: draft.endReason as OfficeEndReason,
      endReference: textOrNull(draft.endReference),
    });
  return (
    <Sheet
      kind="dialog"
      title={hasEnded ? words.strike : words.end}
      lead={`${term.memberName} · ${term.officeLabel}`}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={isStruck ? words.strike : words.end}
        isDanger={isStruck}
        onCancel={onClose}
        consequence={isStruck ? words.strikeText : words.endText}
        onSubmit={end}
      >
        {!hasEnded && (
          <SelectField
            name="endReason"
            label={words.endReason}
            isRequired
            options={words.reasons}
            value={draft.endReason}
            onChange={set('endReason')}
          />
        )}
        {!isStruck && (
          <DateField name="endedOn" label={words.endedOn} isRequired value={draft.endedOn} onChange={set('endedOn')} />
        )}
        <TextField
          name="endReference"
          label={words.reference}
          hint={words.referenceHint}
          maxLength={120}
          value={draft.endReference}
          onChange={set('endReference')}
        />
      </Form>
    </Sheet>
  );
}
