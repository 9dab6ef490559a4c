<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#-- Shown in the place of a page that cannot be had. @param ready emergencies that every phone holds
     after one visit, a list of Ref -->
<@layout.page>
<@parts.opening title=heading lead=lead/>
<@parts.driftNote drifted/>
<@parts.hotline/>
<link rel="modulepreload" href="${module("kept")}">
<div data-offline data-module="${module("offline")}" data-module-now data-root="${root("")}">
<p class="doors"><a class="button" href="${link("")}" data-retry>${w("offline.retry")}</a></p>
<p role="status" tabindex="-1" data-status></p>
<div data-numbers></div>
<section data-kept hidden>
<h2>${w("offline.kept")}</h2>
<ul class="list-plain list-rows"></ul>
</section>
<section data-seen hidden>
<h2>${w("offline.seen")}</h2>
<ul class="list-plain list-rows"></ul>
</section>
<section data-module="${module("removal")}" data-remove hidden>
<h2>${w("offline.removal")}</h2>
<p><button type="button" class="button button--quiet">${w("offline.remove")}</button></p>
</section>
<template data-row><li><a class="row"><b></b> <i class="tag" lang="${otherLang}" data-elsewhere>${wo("language.name")}</i> <span>${w("footer.baked")} <time data-as-of></time></span></a></li></template>
<template data-words>
<i data-word="online">${w("offline.online")}</i>
<i data-word="removed">${w("offline.removed")}</i>
<i data-word="not-removed">${w("offline.not-removed")}</i>
</template>
<section data-ready>
<h2>${w("offline.ready")}</h2>
<ul class="list-plain list-rows">
<li><a class="row" href="${link("countries/")}"><b>${w("nav.countries")}</b></a></li>
<li><a class="row" href="${link("stations/")}"><b>${w("bar.stations")}</b></a></li>
<#list ready as item><li><a class="row" href="${link(item.slug)}"><b>${mark(item.name)}</b></a></li></#list>
</ul>
</section>
</div>
${body?no_esc}
</@layout.page>
