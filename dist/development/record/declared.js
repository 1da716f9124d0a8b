/** The services of a config, by id: a receipt has no more of them than the visitor must know. */
function declaredServices(config) {
    const services = 'tokens' in config ? config.categories.flatMap((category) => category.services) : (config.services ?? []);
    return new Map(services.map((service) => [service.id, service]));
}

export { declaredServices };
