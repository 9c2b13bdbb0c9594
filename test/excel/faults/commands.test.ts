import { building, commands } from "./commands";
import { tryCommands } from "./tryCommands";

// One of each kind, at every request; sheets that are built or refreshed go through one writer whatever they hold.
tryCommands({ "build the segment map": building("segmentMap"), ...commands }, { every: true });
