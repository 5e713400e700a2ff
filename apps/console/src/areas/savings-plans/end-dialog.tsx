import { DeskEndSavingsPlanDocument, DeskSavingsPlanEndQuoteDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Fact, Facts } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import type { Plan } from './plan.js';
import { usePlanWords } from './words.js';

/** Before a plan is ended: what it costs, and what reaches the savings of its member. */
export function EndDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const words = usePlanWords();
  const format = useFormat();
  const tell = useToast();
  const query = useAsk(DeskSavingsPlanEndQuoteDocument, { planId: plan.id });
  const act = useAct(DeskEndSavingsPlanDocument, {
    onDone: (answer) => {
      tell(
        answer.__typename === 'SavingsPlan'
          ? words.ended
          : answer.isOwnAccount
            ? words.waitsOwn
            : words.waits(format.money(answer.limit)),
      );
      onClose();
    },
  });
  const isDue = plan.state === 'DUE';
  return (
    <ActDialog
      title={isDue ? words.endDueTitle(plan.name) : words.endTitle(plan.name)}
      submit={isDue ? words.endDue : words.end}
      isDanger={!isDue}
      act={act}
      reason={isDue ? undefined : { label: words.reason, isRequired: true, maxLength: 300 }}
      onSubmit={(reason) => void act.run({ planId: plan.id, reason: textOrNull(reason) })}
      onClose={onClose}
      consequence={
        <Loaded query={query} lines={2}>
          {({ savingsPlanEndQuote: quote }) =>
            quote && (
              <>
                <Facts>
                  <Fact label={words.saved}>{format.money(quote.saved)}</Fact>
                  {quote.fee > 0 && <Fact label={words.cost}>{format.money(quote.fee)}</Fact>}
                  <Fact label={words.reaches(plan.payoutAccount.number)}>
                    <strong>{format.money(quote.payout)}</strong>
                  </Fact>
                </Facts>
                <p>{words.closes}</p>
              </>
            )
          }
        </Loaded>
      }
    />
  );
}
