import { describe, expect, it } from '@jest/globals';
import { HOUSE_ACCENT, themeAddress, themeCss } from './theme.js';

describe('the cooperative’s own colour', () => {
  it('is asked for only where it is not the house’s', () => {
    expect(themeAddress(HOUSE_ACCENT.toUpperCase())).toBeNull();
    expect(themeAddress('#2B3F73')).toBe('/tema/2b3f73.css');
  });

  it('comes with a darker shade for pressing and a tint for grounds', () => {
    expect(themeCss('#2b3f73')).toBe(':root{--daun:#2b3f73;--daun-tua:#22325c;--daun-muda:#eef0f4}\n');
  });
});
