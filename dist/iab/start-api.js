import { followNotice } from './follow-notice.js';

/**
 * Loads the whole interface in place of its stub, and has it tell of every state of the notice from then on.
 * Where that fails, the stub says so.
 */
async function startApi(manager, stub, load) {
    let tell = () => { };
    const tellNow = followNotice(manager, (state) => tell(state));
    try {
        const api = await load();
        tell = (state) => api.tell(state);
        tellNow();
        return api;
    }
    catch (error) {
        stub.fail();
        throw error;
    }
}

export { startApi };
