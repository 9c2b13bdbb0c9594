import { languageOf, loadWords } from "../languages/language";
import { askFunction } from "./askFunction";
import { computeIn } from "./computeInWorker";
import { reportIncident } from "./incidents";
import { startWorker } from "./startWorker";
import { requestedView } from "./views";

let loading: Promise<void> | null = null;

/**
 * Loads the pane (React and all it shows) once it is to be seen: the page also runs unseen, only for its
 * functions.
 */
export function loadPaneWhenShown(): void {
  const load = () => {
    loading ??= mount().catch((error: unknown) => {
      // The next showing tries again.
      loading = null;
      reportIncident(error);
    });
  };
  const loadIfVisible = () => {
    if (document.visibilityState === "visible") load();
  };
  loadIfVisible();
  document.addEventListener("visibilitychange", loadIfVisible);
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) load();
    })
    .catch(reportIncident);
}

async function mount(): Promise<void> {
  const language = languageOf(Office.context.displayLanguage);
  const [{ mountPane }, words] = await Promise.all([
    import("../taskpane/index"),
    loadWords(language),
  ]);
  mountPane(document.getElementById("pane")!, {
    words,
    language,
    askFunction,
    compute: computeIn(startWorker),
    initialView: requestedView.value,
    onViewRequested: (listener) =>
      requestedView.subscribe((view) => {
        if (view) listener(view);
      }),
  });
}
