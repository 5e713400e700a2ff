import { DeskUpdateProfileDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';

/** Saves one part of the profile and says so. */
export function useSaveProfile(onSaved: () => void) {
  const common = useCommonWords();
  const tell = useToast();
  return useAct(DeskUpdateProfileDocument, {
    onDone: () => {
      onSaved();
      tell(common.saved);
    },
  });
}
