// The measured visits, by kind. Each gives numbers by the metrics' keys: ms, bytes, counts.
import { setTimeout as pause } from 'node:timers/promises';
import { counts, tap, until, visit } from './browser.mjs';

const SLOW = { hasSlowProcessor: true, hasSlowNetwork: true };
const HELD = 12;
const ALL_RAN = `bench.ran.length >= ${HELD}`;
const MODAL_SIZES = [10, 100, 500];

export const visits = { bytes, first, fast, cost, return: returning, modal };

/** A first visit of somebody who accepts all: their cookies and storage. */
export function acceptedState({ browser, server, tool }) {
  if (!tool.selectors) return undefined;
  return visit(browser, { notice: tool.selectors.notice }, async ({ page, context }) => {
    await open(page, server, tool);
    await noticeIsReady(page, tool);
    await tap(page, tool.selectors.accept);
    await until(page, ALL_RAN);
    await pause(300);
    return context.storageState();
  });
}

async function bytes({ browser, server, tool, state }) {
  const inPage = server.sizeInPage(tool);
  const sum = (addresses) => addresses.reduce((size, address) => size + server.sizeOf(address), inPage);
  const asked = (conditions, act) => {
    server.requests.length = 0;
    return visit(browser, conditions, async ({ page }) => {
      const value = await act(page);
      return { value, addresses: [...new Set(server.requests)] };
    });
  };
  const back = await asked({ state }, async (page) => {
    await open(page, server, tool);
    await pause(1500);
  });
  const found = { returningBytes: sum(back.addresses), returningRequests: back.addresses.length };
  const { selectors } = tool;
  if (!selectors) return { firstBytes: inPage, firstRequests: 0, allBytes: inPage, ...found };

  const accepted = await asked({ notice: selectors.notice }, async (page) => {
    await open(page, server, tool);
    await noticeIsReady(page, tool);
    await pause(1500);
    const early = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= window.bench.times.notice)
        .map(({ name }) => name.slice(location.origin.length)),
    );
    await tap(page, selectors.accept);
    await until(page, ALL_RAN);
    await pause(600);
    return early.filter((address) => address.startsWith('/tool/'));
  });
  const chosen = await asked({ notice: selectors.notice }, async (page) => {
    await open(page, server, tool);
    await noticeIsReady(page, tool);
    await openModal(page, tool);
    await pause(600);
  });
  const all = [...new Set([...accepted.addresses, ...chosen.addresses])];
  const early = accepted.value;
  return { firstBytes: sum(early), firstRequests: early.length, allBytes: sum(all), ...found };
}

function first({ browser, server, tool }) {
  const { notice, accept } = tool.selectors ?? {};
  return visit(browser, { ...SLOW, notice, hasVitals: true }, async ({ page }) => {
    await open(page, server, tool, firstQuery(tool));
    if (notice) await noticeIsReady(page, tool);
    // Entries of paint and shift are told a little later.
    await pause(350);
    const seen = await page.evaluate(() => {
      const { times, largest, shift, ran, isLargestOfTool } = window.bench;
      return {
        visible: times.notice,
        settled: times.noticeSettled,
        lcp: largest.time,
        shift,
        isLargest: Number(isLargestOfTool()),
        early: ran.length,
      };
    });
    const { early, ...vitals } = seen;
    if (early) throw new Error(`${early} held scripts ran before any choice`);
    if (!notice) return { lcp: vitals.lcp, shift: vitals.shift };
    await tap(page, accept);
    await until(page, ALL_RAN);
    await pause(150);
    const after = await page.evaluate(() => ({
      response: Math.max(8, ...window.bench.tapResponses),
      releasedFirst: Math.min(...window.bench.ran) - window.bench.tap,
      releasedLast: Math.max(...window.bench.ran) - window.bench.tap,
    }));
    return { ...vitals, ...after };
  });
}

async function fast({ browser, server, tool }) {
  if (!tool.selectors) return {};
  return visit(browser, { notice: tool.selectors.notice }, async ({ page }) => {
    await open(page, server, tool);
    await until(page, 'bench.times.noticeSettled');
    return page.evaluate(() => ({
      visibleFast: window.bench.times.notice,
      settledFast: window.bench.times.noticeSettled,
    }));
  });
}

/** Nothing watches the frames here. */
function cost({ browser, server, tool }) {
  return visit(browser, { hasSlowProcessor: true, isCounted: true }, async ({ page, devtools }) => {
    await open(page, server, tool, firstQuery(tool));
    await pause(1200);
    const { main } = await counts(devtools);
    const isThere = await page.evaluate(
      (notice) => !notice || window.bench.isShown(notice),
      tool.selectors?.notice,
    );
    if (!isThere) throw new Error('The first layer is not there after a second');
    await devtools.send('HeapProfiler.enable');
    for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
    const { heap } = await counts(devtools);
    return { firstMain: main, heap };
  });
}

function returning({ browser, server, tool, state }) {
  return visit(browser, { ...SLOW, isCounted: true, state }, async ({ page, devtools }) => {
    await open(page, server, tool);
    await until(page, ALL_RAN);
    const times = await page.evaluate(() => window.bench.ran);
    await pause(400);
    const { main } = await counts(devtools);
    return { heldFirst: Math.min(...times), heldLast: Math.max(...times), returningMain: main };
  });
}

async function modal({ browser, server, tool }) {
  const found = {};
  if (!tool.hasServices) return found;
  for (const size of MODAL_SIZES) {
    const conditions = { hasSlowProcessor: true, notice: tool.selectors.notice };
    found[`open${size}`] = await visit(browser, conditions, async ({ page }) => {
      await open(page, server, tool, `scripts=0&services=${size}`);
      await noticeIsReady(page, tool);
      await openModal(page, tool);
      return page.evaluate(() => window.bench.times.modal - window.bench.tap);
    });
  }
  return found;
}

function open(page, { origin }, { name }, query = '') {
  return page.goto(`${origin}/page/${name}/?${query}`, { waitUntil: 'load' });
}

/** On a first visit the page without a tool has no scripts of others: a tool would hold them. */
function firstQuery({ selectors }) {
  return selectors ? '' : 'scripts=0';
}

async function noticeIsReady(page, { deafFor }) {
  await until(page, 'bench.times.noticeSettled');
  if (deafFor) await pause(deafFor);
}

async function openModal(page, { selectors }) {
  await page.evaluate((selector) => window.bench.watch('modal', selector), selectors.modal);
  await tap(page, selectors.choose);
  await until(page, 'bench.times.modalSettled');
}
