import { Membership1763741400000 } from './1763741400000-membership.js';
import { Particulars1763823000000 } from './1763823000000-particulars.js';
import { Applications1763823100000 } from './1763823100000-applications.js';
import { Circle1763823200000 } from './1763823200000-circle.js';
import { Cards1763837000000 } from './1763837000000-cards.js';
import { SelfService1763837100000 } from './1763837100000-self-service.js';
import { PapersAndRegisters1763837200000 } from './1763837200000-papers-and-registers.js';
import { Proof1763857000000 } from './1763857000000-proof.js';
import { EventsByDay1763858000000 } from './1763858000000-events-by-day.js';
import { Consents1763860000000 } from './1763860000000-consents.js';
import { Officers1763862020000 } from './1763862020000-officers.js';

export const membershipMigrations = [
  Membership1763741400000,
  Particulars1763823000000,
  Applications1763823100000,
  Circle1763823200000,
  Cards1763837000000,
  SelfService1763837100000,
  PapersAndRegisters1763837200000,
  Proof1763857000000,
  EventsByDay1763858000000,
  Consents1763860000000,
  Officers1763862020000,
] as const;
