/*
 * What the add-on's script tag runs: the options stand in its own attributes, for the page's config is not
 * about the tool of before.
 */
import { ConsentConfigError } from './core/config-error.js';
import { migrate, type IdMap, type MigrateOptions } from './migrate.js';

try {
  migrate(readOptions((document.currentScript as HTMLScriptElement).dataset));
} catch (error) {
  // The page goes on: whatever is labelled in another way stays inert.
  console.error(error);
}

function readOptions({
  from = '',
  map,
  sameServices,
  onlyClicks,
  lifetime,
  cookie,
}: DOMStringMap): MigrateOptions {
  return {
    from: from.split(/[\s,]+/).filter(Boolean) as never,
    ...(map !== undefined && { map: parse(map) }),
    sameServices: isOn(sameServices),
    onlyClicks: isOn(onlyClicks),
    ...(lifetime !== undefined && { lifetime: Number(lifetime) }),
    ...(cookie !== undefined && { cookie }),
  };
}

/** As HTML has it for attributes that are there or not; "false" is what somebody means who writes it. */
function isOn(attribute: string | undefined): boolean {
  return attribute !== undefined && attribute !== 'false';
}

function parse(map: string): IdMap {
  try {
    return JSON.parse(map) as IdMap;
  } catch {
    throw new ConsentConfigError('migrate.map', map, 'JSON: {"statistics":"analytical"}');
  }
}
