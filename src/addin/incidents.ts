import { asFailure } from "../excel/failure";
import { languageOf, loadWords } from "../languages/language";

/**
 * Shows what nobody caught as a sentence at the top of the pane. It needs nothing but the page, so that it
 * works also when the pane itself could not be loaded.
 */
export function reportIncident(error: unknown): void {
  void showIncident(error);
}

/** Reports whatever is thrown in the page without being caught. */
export function watchForIncidents(): void {
  window.addEventListener("unhandledrejection", (event) => reportIncident(event.reason));
  window.addEventListener("error", (event) => {
    // A resource that fails to load, or the browser's remark on a slow layout: not an exception.
    if (event.error !== null && event.error !== undefined) reportIncident(event.error);
  });
}

async function showIncident(error: unknown): Promise<void> {
  const language = languageOf(Office.context?.displayLanguage);
  const words = await loadWords(language);
  const { code, sentence } = asFailure(error);
  const banner = document.getElementById("incident") ?? document.createElement("div");
  banner.id = "incident";
  banner.setAttribute("role", "alert");
  banner.style.cssText =
    "display:flex;gap:12px;align-items:flex-start;padding:12px 16px;color:#8a1f11;background:#fdecea;" +
    "border-bottom:1px solid #8a1f11";
  const text = document.createElement("span");
  text.style.flex = "1";
  const help = document.createElement("a");
  help.href = `help/${language}/errors.html#${code}`;
  help.target = "_blank";
  help.rel = "noopener";
  help.style.color = "inherit";
  help.textContent = words.pane.aboutMessage;
  text.append(`${sentence(words)} `, help);
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = words.excel.closeMessage;
  close.addEventListener("click", () => banner.remove());
  banner.replaceChildren(text, close);
  document.body.prepend(banner);
  logPlace(error);
}

/** Tells the console where it happened; messages may quote what stands in cells and stay out. */
function logPlace(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => /^\s*(at\s|\S*@)/.test(line));
  console.error([asFailure(error).code, ...places].join("\n"));
}
