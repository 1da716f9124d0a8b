/**
 * All that may leave the browser of an answer in which nothing is agreed to; `null` where something is,
 * whose receipt is the record, and where there is no answer. Pure, and sends nothing.
 */
function countOf({ recordId, eventType, eventTime, policyVersion, }) {
    if (recordId || !eventType || !eventTime)
        return null;
    return { schemaVersion: '1.0', eventType, day: eventTime.slice(0, 10), policyVersion, count: 1 };
}

export { countOf };
