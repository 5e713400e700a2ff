import { DeskChangeSavingsStateDocument, type SavingsAccountRowFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { useToast } from '../../ui/toast.js';
import { useSavingsWords } from './words.js';

export type NextState = 'OPEN' | 'BLOCKED';

interface StateDialogProps {
  readonly account: SavingsAccountRowFragment;
  readonly next: NextState;
  readonly onClose: () => void;
}

/** Blocks an account, opens it again, or wakes one that rested; always with a reason. */
export function StateDialog({ account, next, onClose }: StateDialogProps) {
  const words = useSavingsWords();
  const tell = useToast();
  const act = useAct(DeskChangeSavingsStateDocument, {
    onDone: () => {
      tell(words.stateChanged);
      onClose();
    },
  });
  const [title, text] = {
    BLOCKED: [words.block, words.blockText],
    OPEN: account.state === 'DORMANT' ? [words.wake, words.wakeText] : [words.unblock, words.unblockText],
  }[next] as [string, string];
  return (
    <ActDialog
      title={title}
      consequence={text}
      submit={title}
      isDanger={next === 'BLOCKED'}
      act={act}
      reason={{ label: words.reason, isRequired: true }}
      onSubmit={(reason) => void act.run({ accountId: account.id, state: next, reason: reason.slice(0, 500) })}
      onClose={onClose}
    />
  );
}
