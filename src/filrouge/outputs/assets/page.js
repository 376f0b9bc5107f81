"use strict";
(() => {
  const one = (id) => document.getElementById(id);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const root = document.documentElement;
  root.classList.add("js");
  const data = JSON.parse(one("_data").textContent);
  const ui = data.ui;
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’ʼ]/g, "'").toLowerCase();

  // Filters: every field narrows; the words searched must all be there.
  const stories = new Map();
  data.stories.forEach((story) => story.entries.forEach((id) => stories.set(id, (stories.get(id) || new Set()).add(story.id))));
  const rows = all(".entry").map((node) => {
    const entry = data.entries[Number(node.dataset.index)];
    const place = entry.place ? entry.place.name[ui] : "";
    const words = [entry.label[ui], entry.when[ui], place, ...entry.citations.map((c) => c.exact + " " + (c.publisher || ""))];
    return {
      node, item: node.parentElement, words: fold(words.join(" ")),
      actor: new Set([...entry.actors, ...entry.persons]), type: new Set([entry.type]),
      status: new Set([entry.status]), story: stories.get(entry.id) || new Set(),
    };
  });
  const query = one("_q");
  const fields = all("#_filters select");
  const count = one("_count");
  const folds = all("details.fold");
  const buttons = all(".stories button");
  const choice = fields.find((field) => field.dataset.field === "story");
  const plural = new Intl.PluralRules(ui);
  const filter = () => {
    const wanted = fold(query.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const keep = wanted.every((word) => row.words.includes(word))
        && fields.every((field) => !field.value || row[field.dataset.field].has(field.value));
      row.item.hidden = !keep;
      shown += keep ? 1 : 0;
    }
    const narrowed = shown < rows.length;
    all(".year").forEach((year) => { year.hidden = !year.querySelector("li:not([hidden]) > .entry"); });
    all(".gap").forEach((gap) => { gap.hidden = narrowed; });
    folds.forEach((node) => {
      if (narrowed && !node.open) { node.open = true; node.dataset.unfolded = ""; }
      if (!narrowed && "unfolded" in node.dataset) { node.open = false; delete node.dataset.unfolded; }
    });
    buttons.forEach((button) => {
      button.setAttribute("aria-pressed", String(Boolean(choice) && choice.value === button.dataset.story));
    });
    one("_none").hidden = shown > 0;
    const form = plural.select(shown) === "one" ? count.dataset.one : count.dataset.other;
    count.textContent = form.replace("@n", String(shown)).replace("@t", String(rows.length));
  };
  const reset = () => { query.value = ""; fields.forEach((field) => { field.value = ""; }); filter(); };
  one("_filters").hidden = false;
  const refine = one("_refine");
  const wide = matchMedia("(min-width: 48rem)");
  const unfold = () => { if (refine && wide.matches) refine.open = true; };
  wide.addEventListener("change", unfold);
  unfold();
  one("_filters").addEventListener("submit", (event) => event.preventDefault());
  query.addEventListener("input", filter);
  fields.forEach((field) => field.addEventListener("change", filter));
  buttons.forEach((button) => button.addEventListener("click", () => {
    if (!choice) return;
    choice.value = choice.value === button.dataset.story ? "" : button.dataset.story;
    filter();
  }));
  one("_reset").addEventListener("click", reset);

  // The articles, one at a time, in a panel beside the chronology.
  const panel = one("_texts");
  const texts = all(".text", panel);
  const narrow = matchMedia("(max-width: 75.99rem)");
  let origin = null;
  const unmark = () => all(".current", panel).forEach((node) => node.classList.remove("current"));
  const sheet = document.querySelector(".sheet");
  const open = (target, from) => {
    const text = target.closest(".text");
    if (!text) return;
    origin = from || origin;
    panel.hidden = false;
    root.classList.add("reading");
    sheet.inert = narrow.matches;
    texts.forEach((other) => { other.hidden = other !== text; });
    unmark();
    if (target !== text) {
      (target.closest("mark") || target).classList.add("current");
      target.scrollIntoView({ block: "center", behavior: "instant" });
    } else {
      panel.scrollTop = 0;
    }
    target.focus({ preventScroll: true });
  };
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    root.classList.remove("reading");
    sheet.inert = false;
    unmark();
    if (origin && origin.isConnected) origin.focus();
    origin = null;
  };
  panel.hidden = true;
  panel.querySelector(".bar").hidden = false;
  one("_close").addEventListener("click", close);
  narrow.addEventListener("change", () => { sheet.inert = narrow.matches && !panel.hidden; });

  const goTo = (id, from) => {
    const target = id && one(id);
    if (!target) return false;
    if (panel.contains(target)) { open(target, from); return true; }
    const entry = target.closest(".entry");
    if (entry) {
      if (entry.parentElement.hidden) reset();
      const fold = entry.closest("details.fold");
      if (fold) { fold.open = true; delete fold.dataset.unfolded; }
      if (narrow.matches) close();
      entry.focus({ preventScroll: true });
      entry.scrollIntoView({ block: "start" });
      return true;
    }
    return false;
  };
  const named = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; } };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    if (goTo(id, link)) {
      event.preventDefault();
      history.replaceState(null, "", "#" + encodeURIComponent(id));
    }
  });
  addEventListener("hashchange", () => goTo(named(), null));

  // Keys, which can be switched off in the help.
  const help = one("_help");
  one("_keys").addEventListener("click", () => help.showModal());
  one("_help-close").addEventListener("click", () => help.close());
  const step = (by) => {
    const visible = rows.filter((row) => !row.item.hidden && !row.node.closest("details:not([open])")).map((row) => row.node);
    if (!visible.length) return;
    const here = visible.findIndex((node) => node.contains(document.activeElement));
    const node = visible[Math.min(Math.max(here < 0 ? (by > 0 ? 0 : visible.length - 1) : here + by, 0), visible.length - 1)];
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "start" });
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !help.open) { close(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !one("_keys-on").checked) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const entry = document.activeElement && document.activeElement.closest(".entry");
    const acts = {
      "/": () => { close(); query.focus(); },
      j: () => step(1),
      k: () => step(-1),
      o: () => { const link = entry && entry.querySelector("a.read"); if (link) link.click(); },
      "?": () => help.showModal(),
    };
    if (acts[event.key]) { event.preventDefault(); acts[event.key](); }
  });

  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = all("main .entry details, .speakers details, details.fold").filter((node) => !node.open);
    unfolded.forEach((node) => { node.open = true; });
  });
  addEventListener("afterprint", () => { unfolded.forEach((node) => { node.open = false; }); });
  filter();
  if (location.hash) goTo(named(), null);
})();
