import { Field1763836100000 } from './1763836100000-field.js';
import { GroupMeetings1763836200000 } from './1763836200000-group-meetings.js';

export const fieldMigrations = [Field1763836100000, GroupMeetings1763836200000] as const;
