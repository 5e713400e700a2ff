import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { newId } from '@lumbung/kernel';
import type { TypedDocumentString } from '@lumbung/web-api';
import { useLocale } from '../words/locale.js';
import { ask, Fault } from './ask.js';
import { wantsRequestId } from './request-id.js';
import { useSlug } from './slug.js';

/** An answer a person can act on. Some carry the field it is about, and numbers of their own. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** What a mutation answers, without its refusals. */
export type Thing<Result> = Exclude<NonNullable<Result[keyof Result]>, { code: string }>;
type RefusalOf<Result> = Extract<NonNullable<Result[keyof Result]>, { code: string }>;
/** What a mutation is told: its one `input`, or its few arguments where it has none. */
type InputOf<Variables> = Variables extends { input: infer Input } ? Input : Variables;
type WithoutRequestId<Input> = Input extends { requestId: string } ? Omit<Input, 'requestId'> : Input;

export interface Act<Input, Result> {
  /** Gives the thing when it worked, null when it was refused or failed; then `refusal` or `fault` says why. */
  run(input: Input): Promise<Thing<Result> | null>;
  readonly isBusy: boolean;
  readonly refusal: (Refusal & RefusalOf<Result>) | null;
  readonly fault: Fault | null;
  clear(): void;
}

/**
 * Does something by a mutation with one `input`, or with plain arguments. A request id is made for mutations that want one and kept while the
 * same input is sent again, so that a retry never acts twice. What is on screen is asked anew afterwards.
 */
export function useAct<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  { onDone }: { onDone?: (thing: Thing<Result>) => void } = {},
): Act<WithoutRequestId<InputOf<Variables>>, Result> {
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<(Refusal & RefusalOf<Result>) | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const request = useRef({ input: '', id: '' });

  const withRequestId = (input: object) => {
    // Another proof is no other wish: a PIN that is typed again must not do twice what was done.
    const text = JSON.stringify({ ...input, stepUp: null });
    if (request.current.input !== text) request.current = { input: text, id: newId() };
    return { requestId: request.current.id, ...input };
  };
  const clear = () => {
    setRefusal(null);
    setFault(null);
  };

  async function run(input: WithoutRequestId<InputOf<Variables>>): Promise<Thing<Result> | null> {
    clear();
    setBusy(true);
    try {
      const full = wantsRequestId(document) ? withRequestId(input as object) : input;
      const result = await ask(
        { slug, locale },
        document,
        (takesInput(document) ? { input: full } : full) as Variables,
      );
      const answer = Object.values(result as object)[0] as Thing<Result> | (Refusal & RefusalOf<Result>);
      if (isRefusal(answer)) {
        setRefusal(answer as Refusal & RefusalOf<Result>);
        return null;
      }
      request.current = { input: '', id: '' };
      await queries.invalidateQueries({ queryKey: [slug] });
      onDone?.(answer as Thing<Result>);
      return answer as Thing<Result>;
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
      return null;
    } finally {
      setBusy(false);
    }
  }
  return { run, isBusy, refusal, fault, clear };
}

function takesInput(document: { toString(): string }): boolean {
  return document.toString().includes('$input:');
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;
}
