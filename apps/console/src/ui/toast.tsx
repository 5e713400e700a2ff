import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const ToastContext = createContext<(text: string) => void>(() => undefined);
const SHOWN_MS = 6_000;

/** Says at the bottom of the screen that something worked; read out, never the only place where it shows. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState({ text: '', number: 0 });
  const told = useRef(0);
  const tell = useCallback((text: string) => {
    const number = ++told.current;
    setToast({ text, number });
    // By its number: what is told twice in a row stands its full time the second time, too.
    setTimeout(() => setToast((old) => (old.number === number ? { ...old, text: '' } : old)), SHOWN_MS);
  }, []);
  return (
    <ToastContext value={tell}>
      {children}
      <div className="toast-place" role="status">
        {toast.text !== '' && (
          <p key={toast.number} className="toast">
            {toast.text}
          </p>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}
