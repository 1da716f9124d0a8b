import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
import type { HeadData } from '../head/head.js';
/** What the snippet's inline part has to know of a config. */
export declare function headData(config: ConsentConfig, { categories, tokens, revision, cookie }: ResolvedConfig, { allow, policy }: Required<Pick<HeadData, 'allow' | 'policy'>>, 
/** Where the policy alone decides, it names by itself what is always free. */
isPolicyAlone: boolean): HeadData;
