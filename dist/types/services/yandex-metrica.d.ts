/** Yandex Metrica: visitor statistics. */
export declare const yandexMetrica: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
