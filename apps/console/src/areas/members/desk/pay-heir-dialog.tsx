import { useState } from 'react';
import { formatPercent } from '@lumbung/kernel';
import { DeskPayHeirDocument, type DeskMemberSuccessionQuery, type SavingsMoney } from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useFormat } from '../../../format/use-format.js';
import { RadioField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Sheet } from '../../../ui/sheet.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { useLocale } from '../../../words/locale.js';
import { chosenRoll, print } from '../../counter/printing.js';
import { useMemberDeskWords } from './words.js';

export type Estate = NonNullable<DeskMemberSuccessionQuery['memberSuccession']>;
export type HeirShare = Estate['heirs'][number];

/** Writes the share of an heir: 33,34%. */
export function useShare() {
  const { locale } = useLocale();
  return ({ shareBasisPoints }: HeirShare) => formatPercent((shareBasisPoints / 100).toFixed(2), locale);
}

interface PayHeirDialogProps {
  readonly estate: Estate;
  /** Null: nobody is recorded, and one takes the whole. */
  readonly heir: HeirShare | null;
  readonly onClose: () => void;
}

/** Pays an heir his share, or the whole to one who is named, and prints the receipt. */
export function PayHeirDialog({ estate, heir, onClose }: PayHeirDialogProps) {
  const words = useMemberDeskWords();
  const format = useFormat();
  const tell = useToast();
  const shareOf = useShare();
  const [money, setMoney] = useState<SavingsMoney>('CASH');
  const [payeeName, setPayeeName] = useState('');
  const [authority, setAuthority] = useState('');
  const [letterNo, setLetterNo] = useState('');
  const amount = heir?.open ?? estate.payable;
  const act = useAct(DeskPayHeirDocument, {
    onDone: (answer) => {
      if (answer.__typename === 'SavingsMoveRequest') tell(words.payWaits(format.money(answer.limit)));
      else {
        const url = answer.papers.find(({ format: kind }) => kind === 'HTML_58')?.url;
        if (url && chosenRoll() !== 'NONE') print(url, answer.receiptNumber);
        tell(words.heirIsPaid(answer.payeeName, format.money(answer.amount)));
      }
      onClose();
    },
  });
  const title = heir ? words.payTo(heir.fullName) : words.payWhole;
  const pay = () =>
    void act.run({
      memberId: estate.memberId,
      amount,
      money,
      letterNo: textOrNull(letterNo),
      ...(heir ? { heirId: heir.heirId } : { payeeName: payeeName.trim(), authority: authority.trim() }),
    });
  return (
    <Sheet kind="dialog" title={title} onClose={onClose}>
      <Form
        act={act}
        submit={title}
        consequence={
          <>
            <p>
              <strong>
                {heir
                  ? words.payText(heir.fullName, shareOf(heir), format.money(amount))
                  : words.payWholeText(format.money(amount))}
              </strong>
            </p>
            <p>{words.payAfter}</p>
          </>
        }
        onCancel={onClose}
        onSubmit={pay}
      >
        {!heir && (
          <>
            <TextField
              name="payeeName"
              label={words.payee}
              isRequired
              maxLength={120}
              value={payeeName}
              onChange={setPayeeName}
            />
            <TextField
              name="authority"
              label={words.authority}
              hint={words.authorityHint}
              isRequired
              maxLength={80}
              value={authority}
              onChange={setAuthority}
            />
          </>
        )}
        <TextField
          name="letterNo"
          label={words.letter}
          isRequired={!heir}
          maxLength={80}
          value={letterNo}
          onChange={setLetterNo}
        />
        <RadioField
          name="money"
          legend={words.how}
          options={Object.entries(words.hows)}
          value={money}
          onChange={(how) => setMoney(how as SavingsMoney)}
        />
      </Form>
    </Sheet>
  );
}
