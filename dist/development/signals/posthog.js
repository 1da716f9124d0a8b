/** Its calls are there after `init`. Before an answer none is right: opting out would keep that it was done. */
const posthog = {
    id: 'posthog',
    types: { consent: 'analytical' },
    send({ consent }, call) {
        const library = window.posthog;
        const name = consent ? 'opt_in_capturing' : 'opt_out_capturing';
        if (call === 'default' || !library?.[name])
            return false;
        return void library[name]();
    },
};

export { posthog };
