import { PlatformDatabase } from './platform-database.js';

/** What a council (Dekopinda) may see and keep: its own tables and published projections, never a tenant's row. */
export class CouncilDatabase extends PlatformDatabase {}
