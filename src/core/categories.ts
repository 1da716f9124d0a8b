import type { Category, ServiceConfig } from './config.js';

/** Ids of categories, and of their services. */
export function idsOf(
  categories: readonly { readonly id: string; readonly services: readonly { readonly id: string }[] }[],
): string[] {
  return categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]);
}

export function servicesOf(categories: readonly Pick<Category, 'services'>[]): ServiceConfig[] {
  return categories.flatMap(({ services }) => services);
}

/** Whether a visitor is to be asked about it: it is neither functional nor exempt. */
export function needsConsent({ id, exempt }: Category): boolean {
  return id !== 'functional' && !exempt;
}
