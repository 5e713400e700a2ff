import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const ToastContext = createContext<(text: string) => void>(() => undefined);
const SHOWN_MS = 6_000;

/** Says at the bottom of the screen that something worked; read out, never the only place where it shows. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState({ text: '', number: 0 });
  const tell = useCallback((text: string) => {
    setToast((old) => ({ text, number: old.number + 1 }));
    setTimeout(() => setToast((old) => (old.text === text ? { ...old, text: '' } : old)), SHOWN_MS);
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
