import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskSettleDocument, DeskStatementDocument, type DeskBalanceFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useSigned } from '../../ui/consignment/account-tables.js';
import { SettlementSums } from '../../ui/consignment/sums.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { FaultNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { DateField } from '../../ui/value-fields.js';

interface SettleDialogProps {
  readonly balance: DeskBalanceFragment;
  readonly onClose: () => void;
}

/** Closes a seller's account through a day; what it will say stands there before it is done. */
export function SettleDialog({ balance, onClose }: SettleDialogProps) {
  const words = useConsignmentWords();
  const format = useFormat();
  const signed = useSigned();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const [throughOn, setThroughOn] = useState<BusinessDate | null>(
    balance.isDue || balance.settlementPeriod === 'ON_DEMAND' ? balance.suggestedThrough : format.today(),
  );
  const query = useAsk(
    DeskStatementDocument,
    { sellerId: balance.sellerId, throughOn },
    { isEnabled: throughOn !== null, keepsPrevious: true },
  );
  const statement = query.data?.consignmentStatement ?? null;
  const act = useAct(DeskSettleDocument, {
    onDone: ({ id, number }) => {
      tell(words.settled(number));
      onClose();
      void navigate({ to: here(`/toko/penjual/perhitungan/${id}`) });
    },
  });
  const isNothing = statement !== null && statement.lineCount === 0;
  return (
    <Sheet kind="dialog" title={words.settleOf(balance.sellerName)} onClose={onClose}>
      <Form
        act={act}
        submit={words.settle}
        isDisabled={statement === null || isNothing || query.isPlaceholderData}
        consequence={
          statement === null
            ? undefined
            : isNothing
              ? words.nothingOpen
              : words.settleConsequence(format.count(statement.lineCount), signed(statement.closing))
        }
        onCancel={onClose}
        onSubmit={() => throughOn !== null && void act.run({ sellerId: balance.sellerId, throughOn })}
      >
        <DateField name="throughOn" label={words.throughOn} isRequired value={throughOn} onChange={setThroughOn} />
        <p className="hint">{words.throughHint}</p>
        {query.isError && <FaultNotice fault={query.error} />}
        {statement !== null && <SettlementSums sums={statement} />}
      </Form>
    </Sheet>
  );
}
