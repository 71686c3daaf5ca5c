(() => {
  "use strict";
  const root = document.documentElement;
  const kind = root.dataset.warta || "page";
  const framed = self !== top;
  let version = document.currentScript.dataset.version;

  // A private window may have no memory.
  const recall = (store, key) => { try { return self[store].getItem(key) } catch { return null } };
  const keep = (store, key, value) => { try { self[store].setItem(key, value) } catch { } };
  const forget = (store, key) => { try { self[store].removeItem(key) } catch { } };

  // --- the place on the page

  const PLACE = "warta-place";

  /** Scrolls to where the reader was, again and again while the page grows under late images. */
  const returnToPlace = () => {
    const place = JSON.parse(recall("sessionStorage", PLACE) || "null");
    forget("sessionStorage", PLACE);
    if (!place || place.path !== location.pathname) {
      return;
    }
    const restoration = history.scrollRestoration;
    history.scrollRestoration = "manual";
    const back = () => scrollTo({left: place.x, top: place.y, behavior: "instant"});
    const growth = new ResizeObserver(back);
    const gestures = ["wheel", "touchstart", "pointerdown", "keydown"];
    const end = () => {
      growth.disconnect();
      gestures.forEach(gesture => removeEventListener(gesture, end));
      history.scrollRestoration = restoration;
    };
    gestures.forEach(gesture => addEventListener(gesture, end, {passive: true}));
    growth.observe(root);
    growth.observe(document.body);
    back();
    addEventListener("load", () => { back(); setTimeout(end, 5000) });
  };

  // --- going

  let going = false;

  const leave = (go, pause = 0) => {
    if (!going) {
      going = true;
      setTimeout(go, pause);
    }
  };

  const reload = pause => leave(() => {
    keep("sessionStorage", PLACE, JSON.stringify({path: location.pathname, x: scrollX, y: scrollY}));
    location.reload();
  }, pause);

  /** Reloads for what a stream begins with, which a page that stays as it was would meet again. */
  const catchUp = () => {
    const since = Date.now() - Number(recall("sessionStorage", "warta-caught-up") || 0);
    keep("sessionStorage", "warta-caught-up", String(Date.now()));
    reload(since < 2000 ? 2000 : 0);
  };

  const plain = path => {
    try { path = decodeURIComponent(path) } catch { }
    return path.replace(/\/index\.html$/, "/");
  };
  const isHere = path => plain(path) === plain(location.pathname);

  /** The page of lost addresses says nothing of which page it stands for. */
  const isLost = () => performance.getEntriesByType("navigation")[0]?.responseStatus === 404;

  // --- what is shown, in a tree of its own

  const host = document.createElement("warta-face");
  const shadow = host.attachShadow({mode: "open"});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("STYLE");
  shadow.adoptedStyleSheets = [sheet];
  const place = name => {
    const element = document.createElement("div");
    element.dataset.part = name;
    shadow.append(element);
    return element;
  };
  const barPlace = place("bar");
  const chipPlace = place("chip");
  const overlayPlace = place("overlay");
  root.append(host);

  // --- faults

  let faults = "";
  let focusBefore = null;

  const fragment = html => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  };

  /** What lies below the faults cannot be reached until they are closed. */
  const cover = covered => {
    document.body.inert = covered;
    barPlace.inert = covered;
  };

  const hideFaults = () => {
    const inside = shadow.activeElement && overlayPlace.contains(shadow.activeElement);
    overlayPlace.replaceChildren();
    cover(false);
    if (inside && focusBefore?.isConnected) {
      focusBefore.focus({preventScroll: true});
    }
    focusBefore = null;
  };

  const showFaults = () => {
    const first = !overlayPlace.hasChildNodes();
    overlayPlace.replaceChildren(fragment(faults));
    chipPlace.replaceChildren();
    if (first) {
      focusBefore = document.activeElement;
      cover(true);
    }
    overlayPlace.querySelector("h2").focus({preventScroll: true});
  };

  const closeFaults = () => {
    const heading = overlayPlace.querySelector("h2").textContent;
    hideFaults();
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "chip";
    chip.dataset.do = "open";
    chip.textContent = heading;
    chipPlace.replaceChildren(chip);
  };

  const onFaults = data => {
    if (kind === "phone" || data.html === faults) {
      return;
    }
    if (kind === "waiting") {
      reload();
      return;
    }
    faults = data.html;
    if (kind !== "faults") {
      showFaults();
      return;
    }
    const news = fragment(faults);
    document.querySelector("h1").replaceChildren(...news.querySelector("h2").childNodes);
    document.querySelector("ol").replaceWith(news.querySelector("ol"));
  };

  const onMended = () => {
    if (kind === "faults") {
      catchUp();
      return;
    }
    faults = "";
    hideFaults();
    chipPlace.replaceChildren();
  };

  // --- the bar

  const askForBar = async () => {
    if (framed || kind !== "page") {
      return;
    }
    const answer = await fetch("/_warta/bar?page=" + encodeURIComponent(location.pathname));
    if (!answer.ok) {
      return;
    }
    const open = [...barPlace.querySelectorAll("details[open]")].map(panel => panel.classList[1]);
    barPlace.replaceChildren(fragment(await answer.text()));
    host.toggleAttribute("barred", true);
    open.forEach(name => barPlace.querySelector("details." + name)?.setAttribute("open", ""));
    showFold();
    showTheme();
  };

  const isFolded = () => recall("localStorage", "warta-bar") === "folded";
  const showFold = () => {
    host.toggleAttribute("folded", isFolded());
    barPlace.querySelector(".fold")?.setAttribute("aria-expanded", String(!isFolded()));
  };

  // The site's own switch keeps its choice under the same name.
  const isDark = () => {
    const theme = root.dataset.theme || recall("localStorage", "theme");
    return theme === "dark" || theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const showTheme = () =>
    barPlace.querySelector("[data-do=theme]")?.setAttribute("aria-pressed", String(isDark()));

  const deeds = {
    close: closeFaults,
    open: showFaults,
    fold: () => {
      keep("localStorage", "warta-bar", isFolded() ? "open" : "folded");
      showFold();
    },
    theme: () => {
      const theme = isDark() ? "light" : "dark";
      root.dataset.theme = theme;
      root.style.colorScheme = theme;
      keep("localStorage", "theme", theme);
      showTheme();
    },
  };

  shadow.addEventListener("click", event => {
    deeds[event.target.closest("[data-do]")?.dataset.do]?.();
    // Of the bar's panels one is open at a time.
    const summary = event.target.closest("summary");
    for (const panel of barPlace.querySelectorAll("details[open]")) {
      if (summary && panel !== summary.parentElement) {
        panel.open = false;
      }
    }
  });

  addEventListener("keydown", event => {
    if (event.key !== "Escape") {
      return;
    }
    if (overlayPlace.hasChildNodes()) {
      closeFaults();
      return;
    }
    for (const panel of barPlace.querySelectorAll("details[open]")) {
      panel.open = false;
      panel.querySelector("summary").focus();
    }
  });

  // --- styles

  const swapLink = (from, to) => {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      if (new URL(old.href).pathname !== from) {
        continue;
      }
      const next = old.cloneNode();
      next.href = to;
      next.removeAttribute("integrity");
      next.onload = next.onerror = () => old.remove();
      old.after(next);
    }
  };

  /**
   * The page's policy knows the hashes of its old styles alone, but lets scripts change their rules:
   * each style keeps its element, and so its place among the others.
   */
  const swapInlined = async () => {
    const answer = await fetch(location.href, {cache: "no-store"});
    if (!answer.ok && !isLost()) {
      return;
    }
    // Parsed as scripts of another kind, which are never run, styles are not complained of.
    const html = (await answer.text()).replace(/<(\/?)style\b/gi, "<$1script type=text/css");
    const page = new DOMParser().parseFromString(html, "text/html");
    const news = [...page.querySelectorAll("script[type='text/css']:not(noscript *)")];
    const olds = [...document.querySelectorAll("style")];
    if (news.length !== olds.length) {
      reload();
      return;
    }
    try {
      olds.forEach(({sheet}, i) => {
        // Written as one rule, the text is read as it stands.
        sheet.insertRule(`@media all { ${news[i].textContent}\n}`, sheet.cssRules.length);
        while (sheet.cssRules.length > 1) {
          sheet.deleteRule(0);
        }
      });
    } catch {
      reload();
    }
  };

  // --- the server's events

  const take = data => {
    if (data.version !== undefined) {
      version = String(data.version);
    }
  };

  const answers = {
    version: data => {
      const told = String(data.version);
      if (version && told !== version) {
        catchUp();
      }
      version = told;
    },
    reload: data => {
      take(data);
      if (kind !== "page") {
        if (kind !== "phone") {
          reload();
        }
      } else if (data.navigate && !isHere(data.navigate)) {
        leave(() => location.assign(data.navigate));
      } else if (data.navigate || !data.paths || data.paths.some(isHere) || isLost()) {
        reload();
      } else {
        askForBar();
      }
    },
    style: data => {
      take(data);
      if (kind === "page") {
        data.inline ? swapInlined() : swapLink(data.from, data.to);
      }
    },
    faults: onFaults,
    mended: onMended,
    progress: data => {
      if (kind === "waiting") {
        const bar = document.querySelector("progress");
        bar.max = data.total;
        bar.value = data.done;
        document.querySelector(".reached").textContent = data.words;
      }
    },
  };

  let events = null;
  let again = 0;

  const connect = () => {
    if (events) {
      return;
    }
    clearTimeout(again);
    events = new EventSource("/_warta/events");
    for (const [name, answer] of Object.entries(answers)) {
      events.addEventListener(name, event => answer(JSON.parse(event.data)));
    }
    // A browser tries again by itself, but not after an answer that is no stream.
    events.onerror = () => {
      if (events?.readyState === EventSource.CLOSED) {
        disconnect();
        again = setTimeout(connect, 1000);
      }
    };
  };

  const disconnect = () => {
    clearTimeout(again);
    events?.close();
    events = null;
  };

  // A browser keeps six connections to a host: tabs that nobody sees must not hold them all.
  const follow = () => document.visibilityState === "visible" ? connect() : disconnect();

  if (kind !== "page") {
    root.dataset.theme = recall("localStorage", "theme") || "auto";
  }
  returnToPlace();
  askForBar();
  follow();
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", follow);
})();
