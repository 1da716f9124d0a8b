import { servicesOf } from '../core/categories.js';

/** The services of a config, by id: a receipt has no more of them than the visitor must know. */
function declaredServices(config) {
    const services = 'tokens' in config ? servicesOf(config.categories) : (config.services ?? []);
    return new Map(services.map((service) => [service.id, service]));
}

export { declaredServices };
