import { useState } from 'react';
import { DeskGenerateVouchersDocument, type DeskPromotionFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { CopyBox } from '../../ui/copy.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { textOrNull } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { usePromotionsWords } from './words.js';

interface MakeProps {
  readonly promotion: DeskPromotionFragment;
  readonly onClose: () => void;
}

/** One code that was thought of, or many that nobody guesses; the new ones can be copied at once. */
export function MakeVouchersDialog({ promotion, onClose }: MakeProps) {
  const words = usePromotionsWords();
  const format = useFormat();
  const [how, setHow] = useState('MANY');
  const [count, setCount] = useState<number | null>(20);
  const [prefix, setPrefix] = useState('');
  const [code, setCode] = useState('');
  const [maxUses, setMaxUses] = useState<number | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const act = useAct(DeskGenerateVouchersDocument, { onDone: (made) => setCodes(made.codes) });
  const isMany = how === 'MANY';
  const save = () =>
    void act.run({
      promotionId: promotion.id,
      // Left out, the house decides: once for random codes, no limit for a chosen one.
      ...(maxUses !== null && { maxUses }),
      ...(isMany ? { count, prefix: textOrNull(prefix) } : { code: code.trim() }),
    });
  if (codes !== null) {
    return (
      <Sheet kind="dialog" title={words.codesMade(format.count(codes.length))} onClose={onClose}>
        <CopyBox label={words.copyAll} text={codes.join('\n')} />
      </Sheet>
    );
  }
  return (
    <Sheet kind="dialog" title={words.makeVouchers} onClose={onClose}>
      <Form act={act} submit={words.makeVouchers} onCancel={onClose} onSubmit={save}>
        <RadioField name="how" legend={words.voucherHow} options={words.voucherHows} value={how} onChange={setHow} />
        {isMany ? (
          <div className="field-row">
            <QuantityField name="count" label={words.count} isRequired value={count} onChange={setCount} />
            <TextField
              name="prefix"
              label={words.prefix}
              hint={words.prefixHint}
              maxLength={12}
              value={prefix}
              onChange={setPrefix}
            />
          </div>
        ) : (
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            isRequired
            maxLength={30}
            value={code}
            onChange={setCode}
          />
        )}
        <QuantityField
          name="maxUses"
          label={words.codeUses}
          hint={isMany ? words.codeUsesHintMany : words.codeUsesHintOne}
          value={maxUses}
          onChange={setMaxUses}
        />
      </Form>
    </Sheet>
  );
}
