import type { Inks } from './inks.js';

/** What a shape is drawn from. All shapes share one square of 640 and stand on the line y = 548. */
export interface Sheet {
  readonly inks: Inks;
  /** One short word on the thing. */
  readonly label: string;
  /** A small sign on the thing, drawn about its own middle within 100 by 100. */
  readonly emblem: (inks: Inks) => string;
}

export type Shape = (sheet: Sheet) => string;

export const SIDE = 640;
export const GROUND = 548;

/** A filled area. */
export function area(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A line of the pen. */
export function line(d: string, stroke: string, width = 9, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export function disc(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0, more = ''): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${more}/>`;
}

export function at(x: number, y: number, drawing: string, scale = 1, turn = 0): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${drawing}</g>`;
}

/** The dark side of a thing: the deep ink, thinly. */
export function shade(d: string, inks: Inks, strength = 0.16): string {
  return area(d, inks.deep, `opacity="${strength}"`);
}

/** A stripe of light along a thing. */
export function shine(d: string, width = 12, strength = 0.55): string {
  return line(d, '#fff', width, `opacity="${strength}"`);
}

/** Draws `inside` only where `outline` is; `name` is unique within a picture. */
export function clipped(name: string, outline: string, inside: string): string {
  return `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${inside}</g>`;
}

export function times(count: number, drawing: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => drawing(index)).join('');
}
