/** Fills in what stands in braces: `{controller}`. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, key) => (Object.hasOwn(values, key) ? values[key] : all));
}
/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
function categoryWords(words, { id, label, description }) {
    const shipped = words.categories[id];
    const name = label ?? shipped?.label ?? id;
    return {
        label: name,
        purpose: description ?? shipped?.purpose ?? name,
        description: description ?? shipped?.description ?? '',
    };
}

export { categoryWords, fill };
