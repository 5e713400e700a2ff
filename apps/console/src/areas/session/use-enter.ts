import { useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Fault } from '../../api/ask.js';
import { enter, type SignInAnswer } from '../../api/session.js';
import type { Refusal } from '../../api/use-act.js';
import { useLocale } from '../../words/index.js';

/** Comes in through a door; gives true when inside, else `refusal` or `fault` says why not. */
export function useEnter(door: 'signIn' | 'acceptInvitation') {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  async function run(input: object): Promise<boolean> {
    setBusy(true);
    setFault(null);
    try {
      const next = await enter(door, input, locale);
      setAnswer(next);
      if (next.__typename !== 'SignedIn') return false;
      queries.clear();
      return true;
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
      return false;
    } finally {
      setBusy(false);
    }
  }
  // One object per answer: a form moves the focus to each new refusal, and must not while somebody writes.
  const refusal = useMemo((): Refusal | null => {
    const isRefused = answer !== null && answer.__typename !== 'SignedIn' && answer.__typename !== 'TotpRequired';
    return isRefused ? { code: answer.code ?? '', message: answer.message ?? '', field: answer.field } : null;
  }, [answer]);
  return {
    run,
    isBusy,
    fault,
    refusal,
    asksTotp: answer?.__typename === 'TotpRequired',
    retryAfter: answer?.retryAfterSeconds,
  };
}
