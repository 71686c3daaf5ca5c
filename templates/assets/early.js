{
  const root = document.documentElement;
  root.dataset.can = `theme ${navigator.clipboard ? "copy" : ""} ${navigator.share ? "share" : ""}`;
  // A private window may have no memory.
  try { root.dataset.theme = localStorage.getItem("theme") || "auto" } catch { }
}
