import { failure } from "../excel/failure";
import { registerFunctions } from "./functions";
import { reportIncident, watchForIncidents } from "./incidents";
import { loadPaneWhenShown } from "./pane";
import { registerRibbon } from "./ribbon";

// The entry of the shared runtime. Functions come first: cells wait for them, and they need no pane.
watchForIncidents();
void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    reportIncident(failure("outsideExcel"));
    return;
  }
  registerFunctions();
  registerRibbon();
  loadPaneWhenShown();
});
