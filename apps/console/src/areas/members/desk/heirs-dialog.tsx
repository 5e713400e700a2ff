import { useState } from 'react';
import type { PhoneNumber } from '@lumbung/kernel';
import { DeskSetHeirsDocument, type DeskMemberHeirsQuery, type HeirRelation } from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Icon } from '../../../ui/icons.js';
import { Sheet } from '../../../ui/sheet.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { PhoneField } from '../../../ui/value-fields.js';
import { useCommonWords } from '../../../words/index.js';
import { usePersonWords } from '../person/words.js';
import { useMemberDeskWords } from './words.js';

export type Heir = NonNullable<DeskMemberHeirsQuery['memberHeirs']>['heirs'][number];

interface Line {
  readonly key: string;
  readonly known: Heir | null;
  readonly fullName: string;
  readonly relation: HeirRelation;
  readonly share: string;
  /** Absent: the sealed number stays as it is. */
  readonly nationalIdNo?: string;
  readonly phone?: PhoneNumber | null;
}

const fresh = (share = ''): Line => ({
  key: crypto.randomUUID(),
  known: null,
  fullName: '',
  relation: 'CHILD',
  share,
  nationalIdNo: '',
  phone: null,
});

const lineOf = (heir: Heir): Line => ({
  key: heir.id,
  known: heir,
  fullName: heir.fullName,
  relation: heir.relation,
  share: String(heir.shareBasisPoints / 100),
  ...(heir.nationalIdNoMasked === null && { nationalIdNo: '' }),
  ...(heir.phoneMasked === null && { phone: null }),
});

interface HeirsDialogProps {
  readonly memberId: string;
  readonly heirs: readonly Heir[];
  readonly onClose: () => void;
}

/** The whole list anew; numbers that are sealed stay with an heir who stays, unless they are replaced. */
export function HeirsDialog({ memberId, heirs, onClose }: HeirsDialogProps) {
  const words = useMemberDeskWords();
  const common = useCommonWords();
  const tell = useToast();
  const [lines, setLines] = useState<readonly Line[]>(() => (heirs.length === 0 ? [fresh('100')] : heirs.map(lineOf)));
  const act = useAct(DeskSetHeirsDocument, {
    onDone: () => {
      tell(words.heirsSaved);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      memberId,
      heirs: lines.map(({ known, fullName, relation, share, nationalIdNo, phone }) => ({
        id: known?.id ?? null,
        fullName: fullName.trim(),
        relation,
        shareBasisPoints: Math.round(Number(share.replace(',', '.')) * 100) || 0,
        ...(nationalIdNo !== undefined && { nationalIdNo: textOrNull(nationalIdNo) }),
        ...(phone !== undefined && { phone }),
      })),
    });
  return (
    <Sheet kind="dialog" title={words.editHeirs} lead={words.heirsNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {lines.map((line, index) => (
          <HeirFields
            key={line.key}
            line={line}
            index={index}
            onChange={(part) => setLines(lines.map((one) => (one.key === line.key ? { ...one, ...part } : one)))}
            onRemove={lines.length > 1 ? () => setLines(lines.filter(({ key }) => key !== line.key)) : undefined}
          />
        ))}
        {lines.length < 10 && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => setLines([...lines, fresh()])}
          >
            <Icon name="plus" /> {words.addHeir}
          </button>
        )}
      </Form>
    </Sheet>
  );
}

interface HeirFieldsProps {
  readonly line: Line;
  readonly index: number;
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove?: () => void;
}

function HeirFields({ line, index, onChange, onRemove }: HeirFieldsProps) {
  const words = useMemberDeskWords();
  const person = usePersonWords();
  const number = index + 1;
  const { known, nationalIdNo, phone } = line;
  return (
    <fieldset className="field">
      <legend className="unseen">{words.heirName(number)}</legend>
      <TextField
        name={`fullName${index}`}
        label={words.heirName(number)}
        isRequired
        maxLength={120}
        value={line.fullName}
        onChange={(fullName) => onChange({ fullName })}
      />
      <SelectField
        name={`relation${index}`}
        label={words.relation(number)}
        isRequired
        options={Object.entries(person.relations)}
        value={line.relation}
        onChange={(relation) => onChange({ relation: relation as HeirRelation })}
      />
      <TextField
        name={`shareBasisPoints${index}`}
        label={words.share(number)}
        isRequired
        inputMode="text"
        maxLength={6}
        value={line.share}
        onChange={(share) => onChange({ share })}
      />
      {nationalIdNo === undefined ? (
        <Sealed
          label={words.heirNationalIdNo(number)}
          masked={known?.nationalIdNoMasked}
          onReplace={() => onChange({ nationalIdNo: '' })}
        />
      ) : (
        <TextField
          name={`nationalIdNo${index}`}
          label={words.heirNationalIdNo(number)}
          hint={known?.nationalIdNoMasked ? words.emptyErases(known.nationalIdNoMasked) : undefined}
          inputMode="numeric"
          maxLength={24}
          value={nationalIdNo}
          onChange={(next) => onChange({ nationalIdNo: next })}
        />
      )}
      {phone === undefined ? (
        <Sealed
          label={words.heirPhone(number)}
          masked={known?.phoneMasked}
          onReplace={() => onChange({ phone: null })}
        />
      ) : (
        <PhoneField
          name={`phone${index}`}
          label={words.heirPhone(number)}
          hint={known?.phoneMasked ? words.emptyErases(known.phoneMasked) : undefined}
          value={phone}
          onChange={(next) => onChange({ phone: next })}
        />
      )}
      {onRemove !== undefined && (
        <button type="button" className="button-text" onClick={onRemove}>
          {words.removeHeir(number)}
        </button>
      )}
    </fieldset>
  );
}

interface SealedProps {
  readonly label: string;
  readonly masked: string | null | undefined;
  readonly onReplace: () => void;
}

/** A number that stays as it is: masked, until it is to be replaced. */
function Sealed({ label, masked, onReplace }: SealedProps) {
  const common = useCommonWords();
  return (
    <p>
      {label}: {masked}{' '}
      <button type="button" className="button-text" onClick={onReplace}>
        {common.edit} <span className="unseen">{label}</span>
      </button>
    </p>
  );
}
