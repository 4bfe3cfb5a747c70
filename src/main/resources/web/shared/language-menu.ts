/**
 * An invitation's link keeps its secret behind the #, which a form's answer would lose and no server may see: there the
 * choice is sent in the background and the page loaded anew.
 */
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches(".language-menu form") || location.hash === "") return;
  event.preventDefault();
  const chosen = new FormData(form, event.submitter as HTMLButtonElement);
  const body = new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)]));
  void fetch(form.action, { method: "POST", body, redirect: "manual" }).then(() => location.reload());
});

/** A menu that is left closes. */
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(".language-menu[open]")) {
    if (!menu.contains(event.target as Node)) menu.open = false;
  }
});
