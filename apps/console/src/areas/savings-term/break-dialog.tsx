import { DeskBreakTermDepositDocument, DeskTermBreakQuoteDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Fact, Facts } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import type { Deposit } from './deposit.js';
import { useTermWords } from './words.js';

/** Before a deposit is broken: what that costs, and what is left. */
export function BreakDialog({ deposit, onClose }: { readonly deposit: Deposit; readonly onClose: () => void }) {
  const words = useTermWords();
  const format = useFormat();
  const tell = useToast();
  const query = useAsk(DeskTermBreakQuoteDocument, { depositId: deposit.id });
  const act = useAct(DeskBreakTermDepositDocument, {
    onDone: (answer) => {
      tell(
        answer.__typename === 'TermDeposit'
          ? words.broken
          : answer.isOwnAccount
            ? words.waitsOwn
            : words.waits(format.money(answer.limit)),
      );
      onClose();
    },
  });
  const { payoutAccount } = deposit;
  return (
    <ActDialog
      title={words.breakTitle(deposit.certificateNo)}
      submit={words.break}
      isDanger
      act={act}
      reason={{ label: words.reason, isRequired: true, maxLength: 300 }}
      onSubmit={(reason) => void act.run({ depositId: deposit.id, reason })}
      onClose={onClose}
      consequence={
        <Loaded query={query} lines={3}>
          {({ termBreakQuote: quote }) =>
            quote && (
              <Facts>
                <Fact label={words.principal}>{format.money(quote.principal)}</Fact>
                <Fact label={words.penalty}>{format.money(quote.penalty)}</Fact>
                {quote.forfeited > 0 && <Fact label={words.forfeited}>{format.money(quote.forfeited)}</Fact>}
                {quote.interest > 0 && <Fact label={words.interestNow}>{format.money(quote.interest)}</Fact>}
                <Fact label={`${words.reaches} ${payoutAccount.number}`}>
                  <strong>{format.money(quote.payout)}</strong>
                </Fact>
              </Facts>
            )
          }
        </Loaded>
      }
    />
  );
}
