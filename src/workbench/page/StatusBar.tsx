import type { Profile } from "./preferences";
import type { WorkbenchWords } from "./words";

export interface Status {
  calculating: boolean;
  roundTrips: number;
}

/** The line under the grid, as Excel has it: what goes on, and what the add-in has asked for. */
export function StatusBar({
  status,
  profile,
  words,
  loading,
}: {
  status: Status;
  profile: Profile;
  words: WorkbenchWords;
  loading: boolean;
}) {
  const { calculating, roundTrips } = status;
  return (
    <footer className="status" aria-label={words.status.label}>
      <span role="status">
        {loading
          ? words.status.loading
          : calculating
            ? words.status.calculating
            : words.status.ready}
      </span>
      <span className="spread" />
      <span>{`Excel · ${profile === "web" ? words.settings.web : words.settings.desktop}`}</span>
      <span title={words.status.roundTripsHint}>{words.status.roundTrips(roundTrips)}</span>
    </footer>
  );
}
