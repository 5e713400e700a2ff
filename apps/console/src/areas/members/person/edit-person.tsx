import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskUpdateMemberParticularsDocument, type DeskParticularsFragment, type Sex } from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useHere } from '../../../shell/place.js';
import { CheckField, SelectField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Sheet } from '../../../ui/sheet.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull, useDraft } from '../../../ui/use-draft.js';
import { DateField } from '../../../ui/value-fields.js';
import { useCommonWords } from '../../../words/index.js';
import { usePersonWords } from './words.js';

interface EditProps {
  readonly memberId: string;
  readonly particulars: DeskParticularsFragment | null;
  readonly onClose: () => void;
}

/** What is masked is only sent when it was written anew. */
export function EditPersonDialog({ memberId, particulars: known, onClose }: EditProps) {
  const words = usePersonWords();
  const common = useCommonWords();
  const here = useHere();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    birthPlace: known?.birthPlace ?? '',
    birthOn: (known?.birthOn ?? null) as BusinessDate | null,
    sex: (known?.sex ?? '') as Sex | '',
    occupation: known?.occupation ?? '',
    employer: known?.employer ?? '',
    payrollNo: known?.payrollNo ?? '',
    nationalIdNo: '',
    familyCardNo: '',
    taxNo: '',
    mothersMaidenName: '',
    bankName: known?.bankAccount?.bankName ?? '',
    accountNo: '',
    holderName: known?.bankAccount?.holderName ?? '',
  }));
  const [isConfirmed, setConfirmed] = useState(false);
  const act = useAct(DeskUpdateMemberParticularsDocument, {
    onDone: () => {
      tell(common.saved);
      onClose();
    },
  });
  const candidates = act.refusal !== null && 'candidates' in act.refusal ? act.refusal.candidates : [];
  const written = (name: 'nationalIdNo' | 'familyCardNo' | 'taxNo' | 'mothersMaidenName') =>
    draft[name].trim() === '' ? {} : { [name]: draft[name].trim() };
  const save = () =>
    void act.run({
      memberId,
      confirmDuplicate: isConfirmed,
      particulars: {
        birthPlace: textOrNull(draft.birthPlace),
        birthOn: draft.birthOn,
        sex: draft.sex === '' ? null : draft.sex,
        occupation: textOrNull(draft.occupation),
        employer: textOrNull(draft.employer),
        payrollNo: textOrNull(draft.payrollNo),
        ...written('nationalIdNo'),
        ...written('familyCardNo'),
        ...written('taxNo'),
        ...written('mothersMaidenName'),
        ...(draft.accountNo.trim() !== '' && {
          bankAccount: {
            bankName: draft.bankName.trim(),
            accountNo: draft.accountNo.trim(),
            holderName: draft.holderName.trim(),
          },
        }),
      },
    });
  const text = (name: Exclude<keyof typeof draft, 'birthOn' | 'sex'>, maxLength: number, masked?: string | null) => (
    <TextField
      name={name}
      label={words[name]}
      hint={masked === undefined ? undefined : `${masked ?? ''} ${words.sealedHint}`}
      isRequired={draft.accountNo !== '' && (name === 'bankName' || name === 'holderName')}
      maxLength={maxLength}
      value={draft[name]}
      onChange={set(name)}
    />
  );
  return (
    <Sheet kind="dialog" title={words.editTitle} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {candidates.length > 0 && (
          <div className="notice notice-warn">
            <p>{words.duplicate}</p>
            <ul>
              {candidates.map((candidate) => (
                <li key={candidate.id}>
                  <Link to={here(`/anggota/${candidate.id}`)}>{candidate.fullName}</Link> · {candidate.memberNo}
                </li>
              ))}
            </ul>
            <CheckField
              name="confirmDuplicate"
              label={words.notTheSame}
              isChecked={isConfirmed}
              onChange={setConfirmed}
            />
          </div>
        )}
        {text('birthPlace', 80)}
        <DateField name="birthOn" label={words.birthOn} value={draft.birthOn} onChange={set('birthOn')} />
        <SelectField
          name="sex"
          label={words.sex}
          options={[['', words.unknown], ...Object.entries(words.sexes)]}
          value={draft.sex}
          onChange={(sex) => set('sex')(sex as Sex | '')}
        />
        {text('occupation', 80)}
        {text('nationalIdNo', 24, known?.nationalIdNoMasked ?? null)}
        {text('familyCardNo', 24, known?.familyCardNoMasked ?? null)}
        {text('taxNo', 30, known?.taxNoMasked ?? null)}
        {text('mothersMaidenName', 120, null)}
        {text('employer', 120)}
        {text('payrollNo', 40)}
        {text('bankName', 60)}
        {text('accountNo', 34, known?.bankAccount?.accountNoMasked ?? null)}
        {text('holderName', 120)}
      </Form>
    </Sheet>
  );
}
