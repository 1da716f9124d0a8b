import { CmpApiModel } from '@iabtcf/cmpapi';
import { afterEach } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { minimal, service } from './config.js';

/** One service that counts and two that track, as the fictional vendors have it. */
export const site: ConsentConfig = {
  ...minimal,
  language: 'nl',
  services: [
    service('basket', 'functional'),
    service('counter', 'analytical'),
    service('pixel', 'tracking'),
    service('player', 'tracking'),
  ],
};

/** Takes the interfaces away after each test; the package keeps its state for as long as a page lives. */
export function useIab(): void {
  afterEach(leaveIab);
}

/** As by a reload. */
export function leaveIab(): void {
  CmpApiModel.reset();
  delete window.__tcfapi;
  delete window.__gpp;
}

/** What a vendor that listens to `__tcfapi` heard, in order. */
export interface Heard {
  readonly eventStatus: string;
  readonly tcString: string;
  readonly listenerId: number;
}

/** A vendor that listens from now on. */
export function listenAsVendor(): Heard[] {
  const heard: Heard[] = [];
  window.__tcfapi!('addEventListener', 2, (data, success) => success && heard.push(data as Heard));
  return heard;
}

export const statusesOf = (heard: readonly Heard[]) => heard.map(({ eventStatus }) => eventStatus);

/** What a command answers; it must do so at once. */
export function ask(command: string, parameter?: unknown): Record<string, unknown> {
  let answer: unknown = 'nothing';
  window.__tcfapi!(command, 2, (value) => (answer = value), parameter);
  return answer as Record<string, unknown>;
}
