/** The values in the words that Google chose and Microsoft took over. */
function inWords(values) {
    const words = {};
    for (const type in values)
        words[type] = values[type] ? 'granted' : 'denied';
    return words;
}

export { inWords };
