/** On what has been looked at: its copies, which carry it too, are left alone. */
const MARK = 'data-relabelled';
/**
 * Has every element that a rule is for become ours: those parsed so far at once, and those that come before
 * anybody else hears of them. Called before the gate starts, this observer is always told first.
 */
function relabelAll(rules, relabel, meetAgain) {
    const any = rules.map(({ selector }) => selector).join();
    const look = (element) => {
        if (element.hasAttribute(MARK))
            return meetAgain(element);
        element.setAttribute(MARK, '');
        for (const rule of rules)
            if (element.matches(rule.selector))
                relabel(element, rule);
    };
    const lookIn = (node) => node.querySelectorAll(any).forEach(look);
    lookIn(document);
    new MutationObserver((records) => {
        for (const { addedNodes } of records) {
            for (const node of addedNodes) {
                if (!(node instanceof HTMLElement))
                    continue;
                if (node.matches(any))
                    look(node);
                lookIn(node);
            }
        }
    }).observe(document, { childList: true, subtree: true });
}

export { relabelAll };
