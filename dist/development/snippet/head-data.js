import { plainHost } from './hosts.js';

/** What the snippet's inline part has to know of a config. */
function headData(config, { categories, tokens, revision, cookie }, { allow, policy }, 
/** Where the policy alone decides, it names by itself what is always free. */
isPolicyAlone) {
    return {
        cookie: `${cookie.name.replaceAll(/\W/g, '\\$&')}=1\\.${revision}`,
        days: cookie.days,
        ...(!isPolicyAlone && { allow }),
        parts: categories.flatMap(({ id, exempt, services }) => {
            const isFree = id === 'functional';
            if (isFree && isPolicyAlone)
                return [];
            const part = (own, hosts = []) => [
                own,
                isFree ? '' : tokens.get(own),
                exempt ? 1 : 0,
                // Those of functional services are among the allowed.
                ...(isFree ? [] : hosts.map(plainHost)),
            ];
            return [part(id), ...services.map((service) => part(service.id, service.hosts))];
        }),
        policy,
        ...(config.onCrash === 'hold-inline' && { holdsInline: true }),
    };
}

export { headData };
