/** Yandex Metrica: visitor statistics. */
export declare const yandexMetrica: import("./service.js").Service<{}>;
