// What a page can do better with scripts. Every page is whole without them.
const root = document.documentElement;

for (const box of document.querySelectorAll(".themes")) {
  const buttons = [...box.querySelectorAll("button")];
  const show = () => buttons.forEach(b => b.setAttribute("aria-pressed", b.value === (root.dataset.theme || "auto")));
  show();
  box.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    root.dataset.theme = button.value;
    try {
      localStorage.setItem("theme", button.value);
    } catch {
      // A private window forgets the choice with the page.
    }
    show();
  });
}

for (const button of document.querySelectorAll("[data-share]")) {
  const { text, url, done } = button.dataset;
  if (button.dataset.share === "native" && navigator.share) {
    button.addEventListener("click", () => navigator.share({ title: text, url }).catch(() => {}));
  }
  if (button.dataset.share === "copy" && navigator.clipboard) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(url);
        button.textContent = done;
        setTimeout(() => { button.textContent = label }, 3000);
      } catch {
        // The reader did not allow it.
      }
    });
  }
}

// An open menu covers the page: Escape and a click elsewhere close it.
const menu = document.querySelector(".menu-folded");
if (menu) {
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open && getComputedStyle(menu.firstElementChild).display !== "none") {
      menu.open = false;
      menu.firstElementChild.focus();
    }
  });
  document.addEventListener("click", event => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

// What another site shows is loaded when a reader asks for it, and not before.
document.addEventListener("click", event => {
  const link = event.target.closest(".embed[data-frame] > a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const figure = link.parentNode;
  const frame = document.createElement("iframe");
  frame.title = link.textContent;
  frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = figure.dataset.frame;
  figure.removeAttribute("data-frame");
  link.replaceWith(frame);
  figure.querySelector("figcaption").replaceChildren(link);
  frame.focus();
});
