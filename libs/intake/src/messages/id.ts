import { members } from './members.js';

export const id = { ...members.id } as const;
