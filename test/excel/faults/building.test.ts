import { building, refreshing } from "./commands";
import { tryCommands } from "./tryCommands";

// The segment map stands for the kind (commands.test.ts): at every request.
tryCommands(
  {
    "build the cost table": building("costTable"),
    "build a typed register": building("partnershipProgramme"),
    "build a board": building("relationshipBoard"),
    "build an assessment": building("elevenCs"),
    "build an assessment with copies for raters": building("elevenCs", { raters: "Ann, Bo" }),
    "refresh a board": refreshing("relationshipBoard"),
  },
  { every: false },
);
