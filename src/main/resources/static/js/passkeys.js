// Passkeys: asks the browser to show one or to make one, puts its answer into the form and sends that.
// A browser that knows none leaves the forms hidden, and the words that point to the other ways in.
(() => {
  "use strict";

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const known = (passkeys = []) => passkeys.map((passkey) => ({ ...passkey, id: bytes(passkey.id) }));

  const show = async (options) => {
    const passkey = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
    });
    const { authenticatorData, clientDataJSON, signature, userHandle } = passkey.response;
    return said(passkey, {
      authenticatorData: text(authenticatorData),
      clientDataJSON: text(clientDataJSON),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : undefined,
    });
  };

  const make = async (options) => {
    const passkey = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
      },
    });
    const { attestationObject, clientDataJSON } = passkey.response;
    return said(passkey, {
      attestationObject: text(attestationObject),
      clientDataJSON: text(clientDataJSON),
      transports: passkey.response.getTransports ? passkey.response.getTransports() : [],
    });
  };

  const said = (passkey, response) => JSON.stringify({
    id: passkey.id,
    rawId: text(passkey.rawId),
    type: passkey.type,
    authenticatorAttachment: passkey.authenticatorAttachment ?? undefined,
    clientExtensionResults: passkey.getClientExtensionResults(),
    response,
  });

  const send = async (form) => {
    const answer = await fetch(form.dataset.challenge, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": form.elements._csrf.value },
    });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    const options = await answer.json();
    form.elements.reponse.value = await (form.dataset.passkey === "make" ? make(options) : show(options));
    form.submit();
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!globalThis.PublicKeyCredential) continue;
    form.hidden = false;
    for (const instead of document.querySelectorAll("[data-no-passkey]")) instead.hidden = true;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const problem = form.querySelector("[role=alert]");
      const button = form.querySelector("button");
      problem.hidden = true;
      button.disabled = true;
      try {
        await send(form);
      } catch {
        problem.hidden = false;
        button.disabled = false;
      }
    });
  }
})();
