/** SurveyMonkey: surveys. */
export declare const surveymonkey: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
