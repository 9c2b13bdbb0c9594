import { reportIncident } from "./incidents";
import { requestedView, viewOfAction, type RequestedView } from "./views";

/** Lets the ribbon's buttons and the keyboard shortcuts open the pane on their view. */
export function registerRibbon(): void {
  for (const [action, view] of Object.entries(viewOfAction))
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      // Office waits for `completed` whatever happens, or the button stays grey.
      void showView(view)
        .catch(reportIncident)
        .finally(() => event.completed());
    });
}

async function showView(view: RequestedView): Promise<void> {
  requestedView.send(view);
  await Office.addin.showAsTaskpane();
}
