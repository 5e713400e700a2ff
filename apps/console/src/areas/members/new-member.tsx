import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';
import { DeskRegisterMemberDocument, type MemberStatus } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useHere } from '../../shell/place.js';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, PhoneField } from '../../ui/value-fields.js';
import { useMembersWords } from './words.js';

/** Writes someone into the register; who looks like somebody already there is shown first. */
export function NewMemberPage() {
  const words = useMembersWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    fullName: '',
    memberNo: '',
    phone: null as PhoneNumber | null,
    email: '',
    address: addressDraft(),
    status: 'APPLICANT' as MemberStatus,
    joinedOn: null as BusinessDate | null,
  }));
  const [isConfirmed, setConfirmed] = useState(false);
  const act = useAct(DeskRegisterMemberDocument, {
    onDone: (member) => {
      tell(words.registered(member.fullName, member.memberNo));
      void navigate({ to: here(`/anggota/${member.id}`), replace: true });
    },
  });
  const candidates = act.refusal !== null && 'candidates' in act.refusal ? act.refusal.candidates : [];
  const register = () =>
    void act.run({
      fullName: draft.fullName.trim(),
      memberNo: textOrNull(draft.memberNo),
      phone: draft.phone,
      email: textOrNull(draft.email),
      address: addressInput(draft.address),
      status: draft.status,
      joinedOn: draft.status === 'ACTIVE' ? draft.joinedOn : null,
      confirmDuplicate: isConfirmed,
    });
  return (
    <Page title={words.newTitle} back={{ to: here('/anggota'), label: words.title }}>
      <Form act={act} submit={words.register} onSubmit={register}>
        {candidates.length > 0 && (
          <div className="notice notice-warn">
            <p>{words.duplicate}</p>
            <ul>
              {candidates.map((candidate) => (
                <li key={candidate.id}>
                  <Link to={here(`/anggota/${candidate.id}`)}>{candidate.fullName}</Link> · {candidate.memberNo} ·{' '}
                  {candidate.statusLabel} {candidate.phoneMasked}
                </li>
              ))}
            </ul>
            <CheckField
              name="confirmDuplicate"
              label={words.registerAnyway}
              isChecked={isConfirmed}
              onChange={setConfirmed}
            />
          </div>
        )}
        <div className="columns columns-form">
          <Section title={words.identity}>
            <TextField
              name="fullName"
              label={words.fullName}
              hint={words.fullNameHint}
              isRequired
              maxLength={120}
              value={draft.fullName}
              onChange={set('fullName')}
              isFocused
            />
            <TextField
              name="memberNo"
              label={words.memberNo}
              hint={words.memberNoHint}
              maxLength={30}
              value={draft.memberNo}
              onChange={set('memberNo')}
            />
            <PhoneField name="phone" label={words.phone} value={draft.phone} onChange={set('phone')} />
            <TextField name="email" label={words.email} type="email" value={draft.email} onChange={set('email')} />
            <RadioField
              name="status"
              legend={words.statusAtFirst}
              options={words.statuses}
              value={draft.status}
              onChange={(status) => set('status')(status as MemberStatus)}
            />
            {draft.status === 'ACTIVE' && (
              <DateField name="joinedOn" label={words.joinedOn} value={draft.joinedOn} onChange={set('joinedOn')} />
            )}
          </Section>
          <Section title={words.withAddress}>
            <AddressFields value={draft.address} onChange={set('address')} />
          </Section>
        </div>
      </Form>
    </Page>
  );
}
