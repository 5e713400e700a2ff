import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';
import { DeskRegisterMemberDocument, type MemberKind, type MemberStatus, type Sex } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useHere } from '../../shell/place.js';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { CheckField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, PhoneField } from '../../ui/value-fields.js';
import { NationalIdNotice } from './person/national-id-notice.js';
import { usePersonWords } from './person/words.js';
import { useMembersWords } from './words.js';

/** Writes someone into the register; who looks like somebody already there is shown first. */
export function NewMemberPage() {
  const words = useMembersWords();
  const person = usePersonWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    fullName: '',
    memberNo: '',
    phone: null as PhoneNumber | null,
    email: '',
    address: addressDraft(),
    nationalIdNo: '',
    birthPlace: '',
    birthOn: null as BusinessDate | null,
    sex: '' as Sex | '',
    kind: 'REGULAR' as MemberKind,
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
      kind: draft.kind,
      particulars: {
        nationalIdNo: textOrNull(draft.nationalIdNo),
        birthPlace: textOrNull(draft.birthPlace),
        birthOn: draft.birthOn,
        sex: draft.sex === '' ? null : draft.sex,
      },
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
            <TextField
              name="nationalIdNo"
              label={person.nationalIdNo}
              hint={words.nationalIdHint}
              maxLength={24}
              value={draft.nationalIdNo}
              onChange={set('nationalIdNo')}
            />
            <NationalIdNotice
              nationalIdNo={draft.nationalIdNo}
              birthOn={draft.birthOn}
              sex={draft.sex === '' ? null : draft.sex}
            />
            <TextField
              name="birthPlace"
              label={person.birthPlace}
              maxLength={80}
              value={draft.birthPlace}
              onChange={set('birthPlace')}
            />
            <DateField name="birthOn" label={person.birthOn} value={draft.birthOn} onChange={set('birthOn')} />
            <SelectField
              name="sex"
              label={person.sex}
              options={[['', person.unknown], ...Object.entries(person.sexes)]}
              value={draft.sex}
              onChange={(sex) => set('sex')(sex as Sex | '')}
            />
            <PhoneField name="phone" label={words.phone} value={draft.phone} onChange={set('phone')} />
            <TextField name="email" label={words.email} type="email" value={draft.email} onChange={set('email')} />
            <SelectField
              name="kind"
              label={words.kind}
              hint={words.kindHint}
              isRequired
              options={Object.entries(words.kinds)}
              value={draft.kind}
              onChange={(kind) => set('kind')(kind as MemberKind)}
            />
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
