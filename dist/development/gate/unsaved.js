/** Whether a form of the page holds something that the visitor has typed or chosen, and would lose. */
function hasUnsavedInput() {
    const fields = document.querySelectorAll('input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),textarea,select');
    return [...fields].some(isChanged) || !!document.activeElement?.closest('[contenteditable]');
}
function isChanged(field) {
    if (field.localName === 'select') {
        const options = [...field.options];
        const preset = options.filter((option) => option.defaultSelected);
        // With none preset, a list shows its first and calls it chosen.
        return preset.length
            ? options.some((option) => option.selected !== option.defaultSelected)
            : field.selectedIndex > 0;
    }
    const { type, checked, defaultChecked, value, defaultValue } = field;
    return /^(checkbox|radio)$/.test(type) ? checked !== defaultChecked : value !== defaultValue;
}

export { hasUnsavedInput };
