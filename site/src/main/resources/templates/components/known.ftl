<#ftl output_format="HTML">
<#-- The box that compares a number with those that are known, on the device. Hidden without a
     script. Needs the module verify, the style forms and the model's knownNumbers. @param id of the box -->
<#macro box id="claim">
<noscript><p class="panel">${w("verify.no-script")} <a href="${link("about/offices/")}">${w("nav.about/offices")}</a> <a class="tel" href="tel:${municipality.hotline}">${phone(municipality.hotline)}</a></p></noscript>
<section class="with-script" data-module="${module("verify")}" data-known="${root(knownNumbers)}" data-pages="${link("")}">
<h2>${w("verify.box")}</h2>
<div class="field">
<label for="${id}">${w("verify.box.label")}</label>
<p class="hint" id="${id}-hint">${w("verify.box.hint")}</p>
<input id="${id}" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100" aria-describedby="${id}-hint">
</div>
<button class="button" type="button">${w("verify.box.check")}</button>
<p role="status" data-answer></p>
<p class="panel panel--warn" role="alert" data-failed hidden>${w("verify.box.failed")}</p>
<template data-words><#list ["looking", "published", "sample", "listed", "unknown", "short", "failed", "open"] as word><i data-word="${word}">${w("verify.box." + word)}</i></#list><i data-word="hotline">${w("verify.box.hotline", phone(municipality.hotline))}</i></template>
</section>
</#macro>
