import { useState } from 'react';
import { divideHalfUp, type BusinessDate } from '@lumbung/kernel';
import {
  DeskAgreeConsignmentDocument,
  type AgreementScope,
  type DamageBearer,
  type SettlementPeriod,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { readBasisPoints } from './percent.js';
import { TargetField, type Target } from './target-field.js';
import { useSellersWords } from './words.js';

interface AgreeDialogProps {
  /** Opened from what it is about. */
  readonly fixed?: { readonly scope: AgreementScope; readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

const EXAMPLE = 10_000;

/** New terms: for whom, how much, from when; what they come to is said before they are written down. */
export function AgreeDialog({ fixed, onClose }: AgreeDialogProps) {
  const words = useSellersWords();
  const format = useFormat();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    scope: fixed?.scope ?? ('COOPERATIVE' as AgreementScope),
    percent: '',
    bearer: '' as DamageBearer | '',
    period: '' as SettlementPeriod | '',
    validFrom: format.today() as BusinessDate | null,
    validUntil: null as BusinessDate | null,
    note: '',
  }));
  const [target, setTarget] = useState<Target | null>(fixed ?? null);
  const act = useAct(DeskAgreeConsignmentDocument, {
    onDone: () => {
      tell(words.agreed);
      onClose();
    },
  });
  const points = readBasisPoints(draft.percent);
  const kept = points === null ? null : Number(divideHalfUp(BigInt(EXAMPLE) * BigInt(points), 10_000n));
  const isWide = draft.scope === 'COOPERATIVE' || draft.scope === 'SELLER';
  const agree = () =>
    void act.run({
      scope: draft.scope,
      targetId: draft.scope === 'COOPERATIVE' ? null : (target?.id ?? null),
      commissionBasisPoints: points ?? 0,
      damageBearer: draft.bearer || null,
      settlementPeriod: (isWide && draft.period) || null,
      validFrom: draft.validFrom,
      validUntil: draft.validUntil,
      note: textOrNull(draft.note),
    });
  return (
    <Sheet kind="dialog" title={words.agree} lead={fixed?.name} onClose={onClose}>
      <Form
        act={act}
        submit={words.agree}
        isDisabled={points === null || (draft.scope !== 'COOPERATIVE' && target === null)}
        consequence={
          kept === null
            ? undefined
            : words.commissionExample(format.money(EXAMPLE), format.money(kept), format.money(EXAMPLE - kept))
        }
        onCancel={onClose}
        onSubmit={agree}
      >
        {fixed === undefined && (
          <>
            <SelectField
              name="scope"
              label={words.agreeFor}
              isRequired
              options={Object.entries(words.scopes)}
              value={draft.scope}
              onChange={(scope) => {
                set('scope')(scope as AgreementScope);
                setTarget(null);
              }}
            />
            <TargetField key={draft.scope} scope={draft.scope} value={target} onChange={setTarget} />
          </>
        )}
        <TextField
          name="commissionBasisPoints"
          label={words.commissionPercent}
          hint={points === null && draft.percent.trim() !== '' ? words.badPercent : words.commissionHint}
          isRequired
          maxLength={6}
          value={draft.percent}
          onChange={set('percent')}
          isFocused
        />
        <SelectField
          name="damageBearer"
          label={words.bearer}
          nothing={words.asWider}
          options={Object.entries(words.bearers)}
          value={draft.bearer}
          onChange={(bearer) => set('bearer')(bearer as DamageBearer | '')}
        />
        {isWide && (
          <SelectField
            name="settlementPeriod"
            label={words.period}
            nothing={words.asWider}
            options={Object.entries(words.periods)}
            value={draft.period}
            onChange={(period) => set('period')(period as SettlementPeriod | '')}
          />
        )}
        <div className="field-row">
          <DateField
            name="validFrom"
            label={words.validFrom}
            isRequired
            value={draft.validFrom}
            onChange={set('validFrom')}
          />
          <DateField
            name="validUntil"
            label={words.validUntil}
            hint={words.untilHint}
            value={draft.validUntil}
            onChange={set('validUntil')}
          />
        </div>
        <TextField name="note" label={words.note} maxLength={500} value={draft.note} onChange={set('note')} />
      </Form>
    </Sheet>
  );
}
