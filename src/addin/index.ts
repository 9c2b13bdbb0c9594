import { failure } from "../excel/failure";
import { registerFunctions } from "./functions";
import { reportIncident, watchForIncidents } from "./incidents";
import { loadPaneWhenShown } from "./pane";
import { registerRibbon } from "./ribbon";

/** The requirement set of functions, ribbon and pane in one page. */
const SHARED_RUNTIME = "1.1";

// The entry of the shared runtime. Functions come first: cells wait for them, and they need no pane.
watchForIncidents();
void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    reportIncident(failure("outsideExcel"));
    return;
  }
  registerFunctions();
  if (!Office.context.requirements.isSetSupported("SharedRuntime", SHARED_RUNTIME)) {
    // Formulas calculate without it; ribbon and pane do not share their state then, and would fail one by one.
    reportIncident(failure("tooOld", `SharedRuntime ${SHARED_RUNTIME}`));
    return;
  }
  registerRibbon();
  loadPaneWhenShown();
});
