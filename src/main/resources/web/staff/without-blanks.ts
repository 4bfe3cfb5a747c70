/** Leaves fields that nobody filled in out of the address that a form of filters leads to. */
export function leaveOutBlanks(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-without-blanks]")) {
    form.addEventListener("formdata", (event) => {
      for (const [name, value] of [...event.formData.entries()]) {
        if (value === "") event.formData.delete(name);
      }
    });
  }
}
