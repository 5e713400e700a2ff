import { useState } from 'react';
import { DeskCloseCountDocument, type DeskCountFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCountsWords } from './words.js';

/** Ends a count; says first what will be corrected and booked, and asks about what nobody counted. */
export function CloseDialog({ count, onClose }: { readonly count: DeskCountFragment; readonly onClose: () => void }) {
  const words = useCountsWords();
  const format = useFormat();
  const tell = useToast();
  const [uncounted, setUncounted] = useState<'KEEP' | 'MISSING'>('KEEP');
  const act = useAct(DeskCloseCountDocument, {
    onDone: () => {
      onClose();
      tell(words.closed);
    },
  });
  const left = count.lineCount - count.countedCount;
  const isMissing = left > 0 && uncounted === 'MISSING';
  const differing = count.differentCount ?? 0;
  return (
    <Sheet kind="dialog" title={words.close} onClose={onClose}>
      <Form
        act={act}
        submit={words.close}
        isDanger={isMissing}
        onCancel={onClose}
        consequence={
          <>
            {differing === 0 && !isMissing ? (
              <p>{words.closeNothing}</p>
            ) : (
              <>
                {differing > 0 && <p>{words.closeConsequence(format.count(differing))}</p>}
                <p>{words.closeBooks(format.money(count.missingValue ?? 0), format.money(count.foundValue ?? 0))}</p>
              </>
            )}
            {isMissing && <p>{words.missWarning(format.count(left))}</p>}
            <p>{words.closeFinal}</p>
          </>
        }
        onSubmit={() => void act.run({ countId: count.id, uncountedIsMissing: isMissing })}
      >
        {left > 0 && (
          <>
            <p className="due">{words.uncounted(format.count(left))}</p>
            <RadioField
              name="uncounted"
              legend={words.uncountedTitle}
              options={[
                ['KEEP', words.keepUncounted, words.keepUncountedHint],
                ['MISSING', words.missUncounted, words.missUncountedHint],
              ]}
              value={uncounted}
              onChange={(value) => setUncounted(value as 'KEEP' | 'MISSING')}
            />
          </>
        )}
      </Form>
    </Sheet>
  );
}
