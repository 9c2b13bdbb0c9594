/** Where the add-in is while it is developed; the sources name this address, and the build puts the real one there. */
export const DEVELOPMENT_URL = "https://localhost:3000";
