import { webcrypto } from "node:crypto";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { FakeDocument, type FakeElement } from "./nodeDocument";

/** Gives the text of a file by its address, or null when there is none. */
export type ReadFile = (url: string) => string | null;

/** A window for scripts in Node: what office.js and an add-in's entry touch, nothing that shows anything. */
export interface NodeWindow {
  /** The global object of the scripts. */
  readonly window: Record<string, unknown>;
  readonly document: FakeDocument;
  /** Runs a script element as a browser would, and resolves when it ran. */
  runScript(element: FakeElement): Promise<void>;
}

/**
 * Makes the window of a page at an address. Its errors and parsed JSON are of the caller's making, so that an
 * error of the add-in is an Error to a test.
 */
export function createNodeWindow(url: string, readFile: ReadFile): NodeWindow {
  const location = new URL(url);
  const window: Record<string, unknown> = {};
  const document = new FakeDocument(url, (element) => void runScript(element));
  Object.assign(window, callersBuiltIns(), {
    window,
    self: window,
    top: window,
    parent: window,
    document,
    location: {
      href: location.href,
      hash: location.hash,
      search: location.search,
      pathname: location.pathname,
      protocol: location.protocol,
      origin: location.origin,
      host: location.host,
      hostname: location.hostname,
    },
    navigator: { userAgent: "Mozilla/5.0 (Workbench)", platform: "Win32", language: "en-US" },
    history: {},
    name: "",
    sessionStorage: storage(),
    localStorage: storage(),
    performance,
    crypto: webcrypto,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    structuredClone,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    Headers,
    Request,
    Response,
    Event,
    EventTarget,
    MessageChannel,
    HTMLElement: class {},
    Element: class {},
    fetch: (input: string | URL) => {
      const text = readFile(new URL(String(input), url).href);
      return Promise.resolve(new Response(text ?? "", { status: text === null ? 404 : 200 }));
    },
    matchMedia: () => ({
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    }),
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => true,
    postMessage() {},
    getComputedStyle: () => ({ getPropertyValue: () => "" }),
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 0),
    cancelAnimationFrame: clearTimeout,
  });
  const context = vm.createContext(window);

  async function runScript(element: FakeElement): Promise<void> {
    // As in a browser, never within the statement that adds the element.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const source = element.src ? readFile(element.src) : element.textContent;
    if (source === null) {
      element.onerror?.({ type: "error", target: element });
      return;
    }
    document.currentScript = element;
    try {
      compiled(source, element.src || url).runInContext(context);
    } finally {
      document.currentScript = null;
    }
    element.onload?.({ type: "load", target: element });
  }

  return { window, document, runScript };
}

/** Office.js is 3 MB: one compilation serves all windows of a process. */
const scripts = new Map<string, vm.Script>();

function compiled(source: string, filename: string): vm.Script {
  let script = scripts.get(source);
  if (!script) scripts.set(source, (script = new vm.Script(source, { filename })));
  return script;
}

/** Only what does not meet literals: `[] instanceof Array` must stay true within the window. */
function callersBuiltIns(): Record<string, unknown> {
  return { Error, TypeError, RangeError, SyntaxError, JSON };
}

function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => void entries.set(key, String(value)),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    clear: () => entries.clear(),
    get length() {
      return entries.size;
    },
  };
}
