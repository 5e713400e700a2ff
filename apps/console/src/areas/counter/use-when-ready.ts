import { useEffect, useRef, useState } from 'react';

interface WhenReady {
  /** Does the work, now or as soon as nothing is on its way any more. */
  readonly ask: () => void;
  /** Something is being looked up; true in the end when it was found. */
  readonly look: (found: Promise<boolean>) => void;
}

/**
 * What was pressed while goods or their price were still on their way happens as soon as they are there. Not where one of
 * them was not found: whoever pressed meant the basket with it.
 */
export function useWhenReady(isStale: boolean, work: () => void): WhenReady {
  const [lookups, setLookups] = useState(0);
  const isWaiting = useRef(false);
  const isReady = !isStale && lookups === 0;
  useEffect(() => {
    if (!isReady || !isWaiting.current) return;
    isWaiting.current = false;
    work();
  });
  return {
    ask: () => {
      if (isReady) work();
      else isWaiting.current = true;
    },
    look: (found) => {
      setLookups((count) => count + 1);
      void found.then((isFound) => {
        if (!isFound) isWaiting.current = false;
        setLookups((count) => count - 1);
      });
    },
  };
}
