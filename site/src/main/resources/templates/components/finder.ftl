<#ftl output_format="HTML">
<#-- The finder: a box for a place, and who is near it. Hidden without a script; the page around it
     links every country. Needs the pieces of style forms and finder.
     @param id what the ids of its parts begin with -->
<#macro box id="finder">
<noscript><p class="muted">${w("finder.no-script")}</p></noscript>
<div class="finder" data-module="${module("finder")}" data-finder="${root(finderData)}" data-places="${root("data/")}" data-stations="${link("stations/")}" data-countries="${link("countries/")}" data-help="${link("help/")}">
<div class="field">
<label for="${id}-place">${w("finder.label")}</label>
<input id="${id}-place" type="text" role="combobox" aria-expanded="false" aria-controls="${id}-options" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="${id}-hint">
<ul id="${id}-options" class="options" role="listbox" aria-label="${w("finder.options")}" hidden></ul>
<p class="hint" id="${id}-hint">${w("finder.hint")}</p>
<button type="button" class="button button--quiet" data-near>${w("finder.near")}</button>
</div>
<p role="status" class="muted" data-status></p>
<p class="panel panel--warn" role="alert" data-failed hidden>${w("finder.failed")}</p>
<div data-results tabindex="-1"></div>
<p class="muted small" data-credit hidden>${w("finder.credit")}</p>
</div>
</#macro>
