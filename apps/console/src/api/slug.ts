import { createContext, useContext } from 'react';

/** The cooperative of this screen, from its address; null outside of one. Two tabs on two cooperatives never mix. */
export const SlugContext = createContext<string | null>(null);

export function useSlug(): string | null {
  return useContext(SlugContext);
}
