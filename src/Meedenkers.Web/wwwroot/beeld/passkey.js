// A passkey needs a script: the browser asks the device. Without this file the forms stay hidden, and a password does.
(() => {
  const kan = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON && navigator.credentials;
  const zinnen = {
    NotAllowedError: 'Dat is niet gelukt, of het duurde te lang. Probeer het nog een keer.',
    InvalidStateError: 'Op dit apparaat staat al een passkey voor dit account.',
    verlopen: 'Dat is niet gelukt. Vernieuw deze bladzijde en probeer het nog een keer.',
  };

  const vraag = async (formulier) => {
    const antwoord = await fetch(formulier.dataset.opties, { method: 'POST', body: new FormData(formulier), redirect: 'error' });
    if (!antwoord.ok) throw new Error('verlopen');
    const opties = await antwoord.json();
    return formulier.dataset.passkey === 'maak'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) });
  };

  for (const deel of document.querySelectorAll(kan ? '[data-met-passkey]' : '[data-zonder-passkey]')) deel.hidden = false;
  if (!kan) return;

  for (const formulier of document.querySelectorAll('form[data-passkey]')) {
    const fout = formulier.querySelector('[data-passkey-fout]');
    let bezig = false;
    formulier.addEventListener('submit', async (gebeurtenis) => {
      gebeurtenis.preventDefault();
      if (bezig) return;
      bezig = true;
      fout.textContent = '';
      try {
        const sleutel = await vraag(formulier);
        formulier.elements.antwoord.value = JSON.stringify(sleutel.toJSON());
        formulier.submit();
      } catch (probleem) {
        fout.textContent = zinnen[probleem.name] ?? zinnen.verlopen;
      } finally {
        bezig = false;
      }
    });
  }
})();
