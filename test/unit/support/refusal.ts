import { expect } from 'vitest';
import { ConsentConfigError, ConsentManager } from '../../../src/index.js';

/** The error with which a config is refused; the test fails where it is accepted or where another error comes. */
export function refusalOf(config: unknown): ConsentConfigError {
  try {
    new ConsentManager(config as never);
  } catch (error) {
    expect(error, String((error as Error).stack)).toBeInstanceOf(ConsentConfigError);
    return error as ConsentConfigError;
  }
  return expect.fail(`This config was accepted: ${JSON.stringify(config)}`);
}

/** That a config is refused, with an error a developer can act on: the option, what was given, what is expected. */
export function expectRefusal(config: unknown, option: string, given: unknown): ConsentConfigError {
  const error = refusalOf(config);
  expect(error).toMatchObject({ name: 'ConsentConfigError', option, given });
  expect(error.expected).toMatch(/\w/);
  const shown = given === undefined ? 'nothing' : (JSON.stringify(given) ?? typeof given);
  expect(error.message).toBe(`${option}: expected ${error.expected}, but got ${shown}`);
  return error;
}
