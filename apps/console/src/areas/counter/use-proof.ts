import { useState } from 'react';
import type { StepUpMethod } from '@lumbung/web-api';
import type { Refusal } from '../../api/use-act.js';

type Refused = (Refusal & { readonly methods?: readonly StepUpMethod[] }) | null;

/** Once the house asks for the member's own proof, it is asked for until it is given, given up, or something else is wrong. */
export function useProof(refusal: Refused) {
  const [methods, setMethods] = useState<readonly StepUpMethod[] | null>(null);
  const isAbout = refusal !== null && refusal.code.startsWith('STEP_UP_');
  if (isAbout && methods === null && refusal.methods) setMethods(refusal.methods);
  if (refusal !== null && !isAbout && methods !== null) setMethods(null);
  return { methods, end: () => setMethods(null) };
}
