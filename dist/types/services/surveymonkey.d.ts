/** SurveyMonkey: surveys. */
export declare const surveymonkey: import("./service.js").Service<{}>;
