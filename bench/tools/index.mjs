// Every tool that takes part, the reference first.
import { c15t } from './c15t.mjs';
import { floor } from './floor.mjs';
import { klaro } from './klaro.mjs';
import { none } from './none.mjs';
import { orejime } from './orejime.mjs';
import { ours } from './ours.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/**
 * A tool:
 * - `name`, in addresses and tables; `form`, how it stands in the page; `lacks`, what it cannot do
 * - `head`, and `start` and `end` of the body: what it puts there; `hold`, a held script in its own labels; `config`, its config as a
 *   script. Each is given the services, the scripts, the tool's own address and that of the config.
 * - `files` or a `folder`, what it serves; its `version`
 * - `selectors` of the first layer, its buttons `accept` and `choose`, and the second layer
 * - `hasServices`: its second layer lists services; `deafFor`: ms until its buttons listen
 */
export const tools = [vanillaCookieconsent, ...ours, orejime, klaro, tarteaucitron, c15t, floor, none];
