/** Seconds of a time as links have it: `90`, `90s`, `1m30s`, `1h2m3s`; nothing of anything else. */
function secondsOf(time) {
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '');
    if (!found)
        return undefined;
    const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
    return hours * 3600 + minutes * 60 + seconds || undefined;
}

export { secondsOf };
