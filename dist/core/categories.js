/** Ids of categories, and of their services. */
function idsOf(categories) {
    return categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]);
}
function servicesOf(categories) {
    return categories.flatMap(({ services }) => services);
}
/** Whether a visitor is to be asked about it: it is neither functional nor exempt. */
function needsConsent({ id, exempt }) {
    return id !== 'functional' && !exempt;
}

export { idsOf, needsConsent, servicesOf };
