import { en as shell } from '../shell/en.js';
import { en as common } from './en.js';

/** The English of every screen's frame; a piece of its own, brought only to those who read English. */
export const english = { common, shell };
