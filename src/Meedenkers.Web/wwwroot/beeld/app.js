// Everything works without this file; it only makes some things easier.
(() => {
  const weg = document.querySelector('[data-snel-weg]');
  const ga = () => {
    // The server ends the session while the page is already gone, and the back button does not lead here again.
    fetch('/snel-weg', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
    document.documentElement.hidden = true;
    location.replace(weg.dataset.snelWeg);
  };
  if (weg) {
    weg.form.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      ga();
    });
    let vorige = 0;
    addEventListener('keydown', (toets) => {
      if (toets.key !== 'Escape' || toets.repeat) return;
      if (toets.timeStamp - vorige < 600) ga();
      vorige = toets.timeStamp;
    });
  }

  (document.querySelector('.fouten') ?? document.querySelector('.melding'))?.focus();

  for (const vak of document.querySelectorAll('textarea[data-max]')) {
    const regel = document.getElementById(`${vak.id}-over`);
    const toon = () => {
      const over = vak.dataset.max - vak.value.length;
      regel.textContent = over < 0
        ? `Deze tekst is ${-over} ${over === -1 ? 'teken' : 'tekens'} te lang.`
        : `Er ${over === 1 ? 'past nog 1 teken' : `passen nog ${over} tekens`} in dit vak.`;
      regel.classList.toggle('te-lang', over < 0);
      // Only near the end is it worth hearing; before that it would speak through the typing.
      if (over < 100) regel.setAttribute('aria-live', 'polite');
      else regel.removeAttribute('aria-live');
    };
    vak.addEventListener('input', toon);
    toon();
  }

  for (const alleen of document.querySelectorAll('[data-alleen]')) {
    const groep = alleen.closest('fieldset');
    groep.addEventListener('change', ({ target }) => {
      if (!target.checked) return;
      for (const ander of groep.querySelectorAll('input')) {
        if (ander !== target && (target === alleen || ander === alleen)) ander.checked = false;
      }
    });
  }

  // One press is one send. A page that comes back from the browser's memory may send again.
  addEventListener('submit', (gebeurtenis) => {
    if (gebeurtenis.defaultPrevented || gebeurtenis.target.method !== 'post') return;
    if (gebeurtenis.target.dataset.onderweg) gebeurtenis.preventDefault();
    else gebeurtenis.target.dataset.onderweg = '1';
  });
  addEventListener('pageshow', () => {
    for (const formulier of document.forms) delete formulier.dataset.onderweg;
  });
})();
