import type { ReactNode } from 'react';
import { Dialog } from '@base-ui/react/dialog';
import { useCommonWords } from '../words/index.js';
import { Icon } from './icons.js';

interface SheetProps {
  readonly title: string;
  readonly badge?: ReactNode;
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  /** A sheet comes from the side and shows a thing; a dialog stands in the middle and asks. */
  readonly kind?: 'sheet' | 'dialog';
  /** A tap beside it must not throw away what was typed. */
  readonly keepsTyped?: boolean;
  readonly children: ReactNode;
}

/** Something on top of the screen: focus stays inside, Esc closes, and focus returns to where it came from. */
export function Sheet({
  title,
  badge,
  lead,
  onClose,
  kind = 'sheet',
  keepsTyped = kind === 'dialog',
  children,
}: SheetProps) {
  const words = useCommonWords();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()} disablePointerDismissal={keepsTyped}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={`popup ${kind}`} data-popup>
          <header className="popup-head">
            <div>
              <Dialog.Title className="popup-title">
                {title} {badge}
              </Dialog.Title>
              {lead !== undefined && <Dialog.Description className="hint">{lead}</Dialog.Description>}
            </div>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <div className="popup-body">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
