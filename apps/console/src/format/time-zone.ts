import { createContext } from 'react';

/** The clock on the wall of the cooperative of this screen, as an IANA name. */
export const TimeZoneContext = createContext('Asia/Jakarta');
