declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

// Must be the first import of the pane: the theme registers web fonts of a CDN while it is loaded, unless told
// that there are none. The pane uses the fonts of the machine and asks no other server for anything.
window.FabricConfig = { fontBaseUrl: "" };

export {};
