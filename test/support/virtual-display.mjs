import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/** A child in a process group of its own, so that its own children end with it. */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  child.ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  return child;
}

export function killGroup(child) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended just now.
  }
}

/** Xvfb itself and not xvfb-run, which leaves its server behind when it is killed. */
export function startDisplay(xvfb) {
  return startGroup(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
}

export async function displayNumber(display) {
  const number = await Promise.race([
    once(display.stdio[3], 'data').then(([data]) => String(data).trim()),
    display.ended.then(() => undefined),
  ]);
  if (!number) throw new Error('Xvfb did not start');
  return number;
}

// https://www.x.org/releases/current/doc/xproto/x11protocol.html
const connectionSetup = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

function rootWindow(reply) {
  if (reply[0] !== 1) throw new Error('Xvfb refused the connection');
  const vendorLength = Math.ceil(reply.readUInt16LE(24) / 4) * 4;
  const formatsLength = reply[29] * 8;
  return reply.readUInt32LE(40 + vendorLength + formatsLength);
}

function warpPointer(root, x, y) {
  const request = Buffer.alloc(24);
  request[0] = 41;
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt32LE(root, 8);
  request.writeInt16LE(x, 20);
  request.writeInt16LE(y, 22);
  return request;
}

/**
 * Moves the display's own pointer. Without a window manager the window below the pointer has the
 * focus, and a browser without it matches no `:focus`.
 */
export async function placePointer(number, x, y) {
  const socket = connect(`/tmp/.X11-unix/X${number}`);
  await once(socket, 'connect');
  socket.write(connectionSetup);
  let reply = Buffer.alloc(0);
  while (reply.length < 8 || reply.length < 8 + reply.readUInt16LE(6) * 4) {
    const [part] = await once(socket, 'data');
    reply = Buffer.concat([reply, part]);
  }
  socket.end(warpPointer(rootWindow(reply), x, y));
  await once(socket, 'close');
}
