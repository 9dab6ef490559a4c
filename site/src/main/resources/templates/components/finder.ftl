<#ftl output_format="HTML">
<#-- The finder: a box for a place and what is near it. Hidden without a script; the page around it
     links every country. Needs the pieces of style forms and finder.
     @param id what the ids of its parts begin with -->
<#macro box id="finder">
<noscript><p class="muted">${w("finder.no-script")}</p></noscript>
<div class="finder" data-module="${module("finder")}" data-finder="${root(finderData)}" data-places="${root("data/")}" data-stations="${link("stations/")}" data-countries="${link("countries/")}">
<div class="field">
<label for="${id}-place">${w("finder.label")}</label>
<input id="${id}-place" type="text" role="combobox" aria-expanded="false" aria-controls="${id}-options" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${id}-hint">
<p class="hint" id="${id}-hint">${w("finder.hint")}</p>
<ul id="${id}-options" class="options" role="listbox" aria-label="${w("finder.options")}" hidden></ul>
<button type="button" class="button button--quiet" data-near>${w("finder.near")}</button>
</div>
<p role="status" class="muted" data-status></p>
<p class="muted" data-failed hidden>${w("finder.failed")}</p>
<ol class="list-plain list-rows" data-results></ol>
<p class="muted small" data-credit hidden>${w("finder.credit")}</p>
<template data-row><li><a class="row"><b></b> <i class="tag tag--sample" hidden>${w("sample.tag")}</i> <span class="muted" data-where></span></a> <a class="button button--quiet" data-call hidden></a> <span class="muted" data-number hidden></span></li></template>
<template data-words>
<i data-word="none">${w("finder.none")}</i>
<i data-word="serving">${w("finder.serving")}</i>
<i data-word="near">${w("finder.nearest")}</i>
<i data-word="country">${w("finder.country")}</i>
<i data-word="nothing">${w("finder.nothing")}</i>
<i data-word="locating">${w("finder.locating")}</i>
<i data-word="denied">${w("finder.denied")}</i>
<i data-word="failed">${w("finder.failed")}</i>
<i data-word="count">${w("finder.count")}</i>
<i data-word="km">${w("finder.km")}</i>
<i data-word="call">${w("station.call")}</i>
</template>
</div>
</#macro>
