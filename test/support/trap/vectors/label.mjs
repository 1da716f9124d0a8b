/** The label of everything that is labelled on the trap page. */
export const label = 'data-service="denied"';

/** What makes a labelled script wait. */
export const held = `type="text/plain" ${label}`;
