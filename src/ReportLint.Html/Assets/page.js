"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const notes = new Map(all(".note").map(note => [note.id.slice("note-".length), note]));
  const marks = all("[data-notes]").map(element => ({ element, numbers: element.dataset.notes.split(" ") }));
  const links = all("[data-note]");
  const filters = document.querySelector(".filters");
  const boxes = filters ? all("[data-filter]", filters) : [];

  // Shows the findings whose severity, family and confidence are all chosen.
  const apply = () => {
    const refused = boxes.filter(box => !box.checked);
    let shown = 0;
    for (const note of notes.values()) {
      note.hidden = refused.some(box => note.dataset[box.dataset.filter] === box.value);
      shown += note.hidden ? 0 : 1;
    }
    for (const mark of marks)
      mark.element.classList.toggle("off", mark.numbers.every(number => notes.get(number)?.hidden));
    for (const link of links)
      link.hidden = notes.get(link.dataset.note)?.hidden ?? false;
    filters.querySelector(".shown").textContent = `${shown} of ${notes.size} shown.`;
  };
  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", apply);
    filters.addEventListener("submit", event => event.preventDefault());
    apply();
  }

  // What belongs together is shown together.
  const numbersOf = element => {
    const part = element.closest?.(".note, [data-notes], [data-note]");
    if (!part)
      return [];
    return part.dataset.notes?.split(" ") ?? [part.dataset.note ?? part.id.slice("note-".length)];
  };
  let active = [];
  const activate = numbers => {
    active.forEach(element => element.classList.remove("active"));
    active = numbers.length === 0 ? [] : marks.filter(mark => mark.numbers.some(number => numbers.includes(number)))
      .map(mark => mark.element).concat(numbers.map(number => notes.get(number)).filter(Boolean));
    active.forEach(element => element.classList.add("active"));
  };
  document.addEventListener("pointerover", event => activate(numbersOf(event.target)));
  document.addEventListener("focusin", event => activate(numbersOf(event.target)));

  const go = id => {
    const target = document.getElementById(id);
    if (!target)
      return;
    target.scrollIntoView({ block: "center" });
    if (!target.hasAttribute("tabindex"))
      target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
  };
  // The finding that has the focus, or the next one in a direction.
  let current = "";
  document.addEventListener("focusin", event => { current = numbersOf(event.target)[0] ?? current; });
  const step = direction => {
    const shown = Array.from(notes.keys()).filter(number => !notes.get(number).hidden).sort((one, other) => one - other);
    if (shown.length === 0)
      return;
    const at = shown.indexOf(current);
    const next = at < 0 ? (direction > 0 ? 0 : shown.length - 1) : (at + direction + shown.length) % shown.length;
    current = shown[next];
    go(`note-${current}`);
  };
  const swap = () => {
    if (current === "")
      return;
    const isNote = document.activeElement?.id === `note-${current}`;
    go(isNote ? `mark-${current}` : `note-${current}`);
    activate([current]);
  };
  document.addEventListener("keydown", event => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping)
      return;
    if (event.key === "j" || event.key === "k")
      step(event.key === "j" ? 1 : -1);
    else if (event.key === "t")
      swap();
  });

  // What is folded would not be printed.
  addEventListener("beforeprint", () => all("details").forEach(details => { details.open = true; }));

  for (const table of all("table.sortable")) {
    const body = table.tBodies[0];
    const heads = all("thead th", table);
    const valueOf = (row, column) => row.cells[column].textContent.trim();
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isNumber = head.classList.contains("number");
        const first = isNumber ? "descending" : "ascending";
        const order = head.getAttribute("aria-sort") === first ? (isNumber ? "ascending" : "descending") : first;
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const rows = Array.from(body.rows).sort((one, other) => {
          const [a, b] = [valueOf(one, column), valueOf(other, column)];
          return sign * (isNumber ? a - b : a.localeCompare(b, "en"));
        });
        body.append(...rows);
      });
    });
  }
})();
