"use strict";
// All text of documents enters the page through textContent or value: nothing in it is ever read as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const number = new Intl.NumberFormat("en");
  const STORE = "dvclean-report-" + data.id;

  function make(tag, className, ...content) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...content);
    return node;
  }

  function shape(tag, attributes, ...content) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...content);
    return node;
  }

  const count = (n, thing) => number.format(n) + " " + thing + (n === 1 ? "" : "s");
  const share = (part, whole) => (whole ? (100 * part / whole).toFixed(part && part / whole < 0.1 ? 1 : 0) : "0") + "%";

  // ---- totals and charts

  function showTotals() {
    const t = data.totals;
    $("subtitle").textContent = t.dirty
      ? `${count(t.findings, "finding")} in ${number.format(t.dirty)} of ${count(t.documents, "document")}`
      : `Nothing found in ${count(t.documents, "document")}.`;
    const cells = [
      ["Documents", number.format(t.documents), `${share(t.dirty, t.documents)} with findings`],
      ["Lines removed", number.format(t.removed), `${share(t.removed, t.lines)} of ${number.format(t.lines)}, and ${number.format(t.blank)} blank`],
      ["Lines changed", number.format(t.changed), share(t.changed, t.lines) + " of all"],
      ["To be looked at", number.format(t.reported), "reported, not repaired"],
    ];
    for (const [name, value, note] of cells) {
      $("totals").append(make("div", "", make("dt", "", name), make("dd", "", value, make("small", "", note))));
    }
  }

  function bar(tag, label, value, most, text) {
    const width = most ? Math.max(0.6, 100 * value / most) + "%" : "0";
    const drawing = shape("svg", { "aria-hidden": "true" }, shape("rect", { width, height: "100%", rx: "3" }));
    const row = make(tag, "bar", label, drawing, make("b", "", text));
    if (tag === "button") row.type = "button";
    return row;
  }

  function showRules(id, codes) {
    const most = Math.max(0, ...codes.map((code) => data.rules[code].count));
    for (const code of codes) {
      const rule = data.rules[code];
      const label = make("span", "", make("span", "code", code), " " + rule.name);
      const row = bar("button", label, rule.count, most, number.format(rule.count));
      row.dataset.code = code;
      row.title = rule.summary;
      row.addEventListener("click", () => {
        choose(row.getAttribute("aria-pressed") === "true" ? "" : code);
        $("review").scrollIntoView();
      });
      $(id).append(row);
    }
  }

  function showCharts() {
    const codes = Object.keys(data.rules);
    showRules("rules", codes.filter((code) => data.rules[code].noise));
    showRules("repairs", codes.filter((code) => !data.rules[code].noise));
    const highest = Math.max(0, ...data.sites.map((site) => site.removed / site.documents));
    for (const site of data.sites) {
      const rate = site.removed / site.documents;
      const row = bar("div", make("span", "", site.name), rate, highest, rate.toFixed(1));
      row.title = `${site.name}: ${count(site.removed, "line")} in ${count(site.documents, "document")}`;
      $("sites").append(row);
    }
    const top = Math.max(1, ...data.positions);
    const columns = data.positions.map((n, i) =>
      shape("rect", { x: i * 10 + 1, width: 8, y: 100 - 100 * n / top, height: 100 * n / top },
        shape("title", {}, `${i * 5} to ${i * 5 + 5}% of the document: ${count(n, "line")}`)));
    $("positions").append(
      shape("svg", { viewBox: "0 0 200 100", preserveAspectRatio: "none", role: "img", "aria-label": "Removed lines by position" }, ...columns),
      make("p", "", make("span", "", "first line"), make("span", "", "middle"), make("span", "", "last line")));
    for (const line of data.frequent) {
      const row = make("li", "", make("b", "", number.format(line.count)), make("span", "code", line.code), make("span", "text", line.text));
      if (line.keep !== undefined) row.append(markButton(line.keep));
      $("frequent").append(row);
    }
    for (const id of ["rules", "repairs", "sites", "frequent"]) {
      if (!$(id).childElementCount) $(id).append(make("p", "empty", "Nothing."));
    }
  }

  // ---- documents

  let rule = "";    // the rule that is looked at, or "" for all
  let shown = [];   // the indices of the documents that have it
  let at = 0;       // which of them is shown
  let finding = 0;  // which of its findings is the current one

  const has = (line) => line.findings && (!rule || line.findings.some(([code]) => code === rule));

  function choose(code) {
    rule = code;
    $("filter").value = code;
    for (const row of document.querySelectorAll("button.bar")) row.setAttribute("aria-pressed", String(row.dataset.code === code));
    shown = data.documents.flatMap((document, i) => (document.lines.some(has) ? [i] : []));
    show(0);
  }

  function show(to, last = false) {
    at = Math.max(0, Math.min(to, shown.length - 1));
    $("previous").disabled = at === 0;
    $("next").disabled = at >= shown.length - 1;
    $("position").textContent = shown.length ? `${number.format(at + 1)} of ${number.format(shown.length)}` : "none";
    const current = data.documents[shown[at]];
    $("place").textContent = current ? current.place : "No document in the sample has a finding of this rule.";
    $("lines").replaceChildren(...(current ? current.lines.map(lineRow) : []));
    point(last ? stops().length - 1 : 0, false);
  }

  function lineRow(line) {
    if (line.fold) return make("li", "", make("span", "fold", `… ${count(line.fold, "line")} without findings`));
    const text = make("span", "text");
    if (line.parts) {
      for (const [kind, part] of line.parts) text.append(kind ? make(kind < 0 ? "del" : "ins", "", part) : part);
    } else {
      text.textContent = line.text || (line.gone ? "⏎" : "");
    }
    const row = make("li", "", make("span", "number", String(line.number)), text);
    if (!line.findings) return row;
    row.classList.add(line.gone ? "gone" : line.parts ? "changed" : "report");
    if (!has(line)) row.classList.add("other");
    const notes = make("div", "notes");
    for (const [code, message] of line.findings) {
      const note = make("span", "", make("span", "code", code), " " + message);
      note.title = data.rules[code].summary;
      notes.append(note);
    }
    if (line.keep !== undefined) {
      row.dataset.keep = line.keep;
      notes.append(markButton(line.keep));
    }
    row.append(notes);
    row.classList.toggle("kept", marks.has(line.keep));
    return row;
  }

  const stops = () => [...$("lines").querySelectorAll(":scope > .gone, :scope > .changed, :scope > .report")].filter((row) => !row.classList.contains("other"));

  function point(to, scroll = true) {
    const rows = stops();
    finding = to;
    $("lines").querySelector(".current")?.classList.remove("current");
    if (!rows[to]) return;
    rows[to].classList.add("current");
    if (scroll) rows[to].scrollIntoView({ block: "center" });
  }

  function step(by) {
    const to = finding + by;
    if (to >= 0 && to < stops().length) {
      point(to);
    } else if (at + by >= 0 && at + by < shown.length) {
      show(at + by, by < 0);
      point(finding);
    }
  }

  // ---- marks

  const marks = new Set();
  try {
    for (const line of JSON.parse(localStorage.getItem(STORE) || "[]")) marks.add(line);
  } catch { /* a browser that keeps nothing for files */ }

  function markButton(line) {
    const button = make("button", "mark", "");
    button.type = "button";
    button.dataset.keep = line;
    dress(button);
    button.addEventListener("click", () => toggle(line));
    return button;
  }

  function dress(button) {
    const on = marks.has(button.dataset.keep);
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? "wrong ✓" : "wrong?";
    button.title = on ? "Marked as wrong: the line will be kept" : "Mark this as wrong (x)";
  }

  function toggle(line) {
    if (!marks.delete(line)) marks.add(line);
    marksChanged();
  }

  function marksChanged() {
    try { localStorage.setItem(STORE, JSON.stringify([...marks])); } catch { /* as above */ }
    for (const button of document.querySelectorAll("button.mark")) dress(button);
    for (const row of $("lines").querySelectorAll("li[data-keep]")) row.classList.toggle("kept", marks.has(row.dataset.keep));
    $("marked").textContent = `${number.format(marks.size)} marked as wrong`;
    $("marked").hidden = $("marks").hidden = !marks.size;
    $("keep").value = keepList();
    $("said").textContent = "";
  }

  // a TOML string, in which what does not print is an escape
  function quoted(text) {
    return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}\p{Zs}]/gu, (char) => {
      if (char === " ") return char;
      const code = char.codePointAt(0).toString(16);
      return code.length > 4 ? "\\U" + code.padStart(8, "0") : "\\u" + code.padStart(4, "0");
    });
  }

  const keepList = () => "keep = [\n" + [...marks].map((line) => "  " + quoted(line) + ",\n").join("") + "]\n";

  async function copy() {
    try {
      await navigator.clipboard.writeText($("keep").value);
    } catch {
      $("keep").select();
      document.execCommand("copy");
    }
    $("said").textContent = "Copied.";
  }

  function download() {
    const link = make("a", "");
    link.href = URL.createObjectURL(new Blob([$("keep").value], { type: "application/toml" }));
    link.download = "keep.toml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // ---- start

  const KEYS = {
    n: () => show(at + 1), ArrowRight: () => show(at + 1), p: () => show(at - 1), ArrowLeft: () => show(at - 1),
    j: () => step(1), k: () => step(-1),
    x: () => { const row = stops()[finding]; if (row?.dataset.keep !== undefined) toggle(row.dataset.keep); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(TEXTAREA|SELECT|INPUT)$/.test(event.target.tagName)) return;
    if (Object.hasOwn(KEYS, event.key)) { event.preventDefault(); KEYS[event.key](); }
  });
  $("next").addEventListener("click", () => show(at + 1));
  $("previous").addEventListener("click", () => show(at - 1));
  $("filter").addEventListener("change", () => choose($("filter").value));
  $("copy").addEventListener("click", copy);
  $("download").addEventListener("click", download);
  $("clear").addEventListener("click", () => { marks.clear(); marksChanged(); });

  const option = (value, text) => { const node = make("option", "", text); node.value = value; return node; };
  $("filter").append(option("", "all rules"), ...Object.entries(data.rules).map(([code, { name, count: n }]) => option(code, `${code} ${name} (${number.format(n)})`)));
  showTotals();
  showCharts();
  const { documents, totals } = data;
  $("sampled").textContent = documents.length < totals.dirty
    ? `A sample of ${number.format(documents.length)} of the ${count(totals.dirty, "document")} with findings (seed ${data.seed}).`
    : "All documents with findings.";
  $("review").hidden = !documents.length;
  choose("");
  marksChanged();
})();
