import { useNavigate } from '@tanstack/react-router';
import type { BusinessDate, PhoneNumber } from '@lumbung/kernel';
import { DeskEnterApplicationDocument, type MemberKind, type Sex } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useHere } from '../../shell/place.js';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, PhoneField } from '../../ui/value-fields.js';
import { NationalIdNotice } from '../members/person/national-id-notice.js';
import { useApplicantsWords } from './words.js';

/** Writes an application down at the desk, for who has no phone to do it himself. */
export function EnterDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useApplicantsWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    kind: 'REGULAR' as MemberKind,
    fullName: '',
    phone: null as PhoneNumber | null,
    email: '',
    address: addressDraft(),
    nationalIdNo: '',
    birthPlace: '',
    birthOn: null as BusinessDate | null,
    sex: '' as Sex | '',
    occupation: '',
    employer: '',
    payrollNo: '',
    motivation: '',
    hasConsented: false,
  }));
  const act = useAct(DeskEnterApplicationDocument, {
    onDone: ({ id, number }) => {
      tell(words.entered(number));
      void navigate({ to: here(`/anggota/permohonan/${id}`) });
    },
  });
  const enter = () =>
    draft.phone !== null &&
    void act.run({
      kind: draft.kind,
      form: {
        fullName: draft.fullName.trim(),
        phone: draft.phone,
        email: textOrNull(draft.email),
        address: addressInput(draft.address),
        hasConsented: draft.hasConsented,
        particulars: {
          nationalIdNo: textOrNull(draft.nationalIdNo),
          birthPlace: textOrNull(draft.birthPlace),
          birthOn: draft.birthOn,
          sex: draft.sex === '' ? null : draft.sex,
          occupation: textOrNull(draft.occupation),
          employer: textOrNull(draft.employer),
          payrollNo: textOrNull(draft.payrollNo),
        },
        ...(draft.motivation.trim() !== '' && { motivation: draft.motivation.trim() }),
      },
    });
  const text = (
    name: 'nationalIdNo' | 'birthPlace' | 'occupation' | 'employer' | 'payrollNo',
    label: string,
    maxLength: number,
  ) => <TextField name={name} label={label} maxLength={maxLength} value={draft[name]} onChange={set(name)} />;
  return (
    <Sheet kind="dialog" title={words.enter} lead={words.enterText} onClose={onClose}>
      <Form act={act} submit={words.enterSubmit} isDisabled={!draft.hasConsented} onCancel={onClose} onSubmit={enter}>
        <TextField
          name="fullName"
          label={words.fullName}
          isRequired
          maxLength={120}
          value={draft.fullName}
          onChange={set('fullName')}
          isFocused
        />
        <PhoneField name="phone" label={words.phone} isRequired value={draft.phone} onChange={set('phone')} />
        <SelectField
          name="kind"
          label={words.kindLabel}
          isRequired
          options={Object.entries(words.kinds)}
          value={draft.kind}
          onChange={(kind) => set('kind')(kind as MemberKind)}
        />
        {text('nationalIdNo', words.nationalIdNo, 24)}
        <NationalIdNotice
          nationalIdNo={draft.nationalIdNo}
          birthOn={draft.birthOn}
          sex={draft.sex === '' ? null : draft.sex}
        />
        {text('birthPlace', words.birthPlace, 80)}
        <DateField name="birthOn" label={words.birthOn} value={draft.birthOn} onChange={set('birthOn')} />
        <SelectField
          name="sex"
          label={words.sex}
          options={[['', words.unknown], ...Object.entries(words.sexes)]}
          value={draft.sex}
          onChange={(sex) => set('sex')(sex as Sex | '')}
        />
        {text('occupation', words.occupation, 80)}
        {text('employer', words.employer, 120)}
        {text('payrollNo', words.payrollNo, 40)}
        <TextField
          name="email"
          label={words.emailLabel}
          type="email"
          maxLength={254}
          value={draft.email}
          onChange={set('email')}
        />
        <AddressFields value={draft.address} onChange={set('address')} />
        <TextField
          name="motivation"
          label={words.motivation}
          rows={2}
          maxLength={1000}
          value={draft.motivation}
          onChange={set('motivation')}
        />
        <CheckField
          name="hasConsented"
          label={words.agreed}
          hint={words.consentHint}
          isChecked={draft.hasConsented}
          onChange={set('hasConsented')}
        />
      </Form>
    </Sheet>
  );
}
