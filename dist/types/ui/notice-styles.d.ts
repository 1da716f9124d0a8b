/**
 * The buttons are the page's own children, so that consent helpers find them. `all: initial` with
 * `!important` beats every rule of the page, because an inner tree's important rules do: whatever the
 * page's style does to buttons, accept and reject stay alike.
 */
export declare const noticeStyles: string;
