import type { id } from './id.js';
import { members } from './members.js';

export const en: Record<keyof typeof id, string> = { ...members.en };
