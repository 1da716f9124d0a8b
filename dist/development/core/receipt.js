/** Makes a receipt of the present state. */
function makeReceipt(config, decision, answer) {
    const { controller, statement, revision, tokens } = config;
    const { granted } = decision;
    return {
        ...decision,
        controller,
        statement,
        revision,
        id: answer?.grants.size ? answer.id : '',
        granted: [...granted],
        denied: [...tokens.keys()].filter((id) => !granted.has(id)),
    };
}

export { makeReceipt };
