import { DeskUpdatePaymentSettingsDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';

/** Sets how the cooperative is paid, and says that it worked. */
export function useSavePayments(onSaved: () => void, text?: string) {
  const common = useCommonWords();
  const tell = useToast();
  return useAct(DeskUpdatePaymentSettingsDocument, {
    onDone: () => {
      onSaved();
      tell(text ?? common.saved);
    },
  });
}
