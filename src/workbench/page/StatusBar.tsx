import type { Profile } from "./preferences";
import type { WorkbenchWords } from "./words";

/** The line under the grid, as Excel has it: what goes on, and what the add-in has asked for. */
export function StatusBar({
  doing,
  calculating,
  roundTrips,
  profile,
  words,
}: {
  /** What keeps the whole page busy, in words. */
  doing: string | null;
  calculating: boolean;
  roundTrips: number;
  profile: Profile;
  words: WorkbenchWords;
}) {
  const { status, settings } = words;
  return (
    <footer className="status" aria-label={status.label} data-busy={doing !== null || calculating}>
      <span role="status">{doing ?? (calculating ? status.calculating : status.ready)}</span>
      <span className="spread" />
      <span>{`${settings.profile} · ${profile === "web" ? settings.web : settings.desktop}`}</span>
      <span title={status.roundTripsHint}>{status.roundTrips(roundTrips)}</span>
    </footer>
  );
}
