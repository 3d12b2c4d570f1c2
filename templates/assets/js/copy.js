// Copies the address of a claim.
{
  const buttons = document.querySelectorAll(".copy");
  for (const button of buttons) {
    const link = button.parentElement.querySelector(".permalink"), words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const address = new URL(link.href, location.href).href;
      let isCopied = true;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        // no clipboard outside a secure context: the old way
        const field = jejak.make("textarea", {readonly: "readonly"});
        field.value = address;
        button.after(field);
        field.select();
        isCopied = document.execCommand("copy");
        field.remove();
        button.focus();
      }
      button.textContent = isCopied ? button.dataset.done : address;
      setTimeout(() => { button.textContent = words; }, 2500);
    });
  }
}
