<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page styles=["forms", "finder", "search"]>
<@parts.opening title=heading lead=w("search.lead")/>
<div class="finder" role="search" data-module="${module("search")}" data-search="${root(searchText)}" data-rooms="${link("")}" data-other-lang="${otherLang}">
<div class="field with-script">
<label for="search-words">${w("search.label")}</label>
<p class="hint" id="search-hint">${w("search.hint")}</p>
<input id="search-words" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="100" aria-describedby="search-hint">
</div>
<p role="status" class="muted" data-status></p>
<p class="muted" role="alert" data-failed hidden>${w("search.failed")}</p>
<div data-typed="${w("search.hotline.words")} ${wo("search.hotline.words")}" hidden><@parts.hotline/></div>
<p class="panel panel--warn" data-typed="${w("search.verify.words")} ${wo("search.verify.words")}" hidden><b><a href="${link("verify/")}">${mark(verify)}</a></b> ${mark(verifySummary)}</p>
<div data-results></div>
<template data-words>
<#list ["g", "p", "c", "s", "a"] as kind><i data-word="${kind}">${w("search.kind." + kind)}</i></#list>
<i data-word="count">${w("search.count")}</i>
<i data-word="none">${w("search.none")}</i>
<i data-word="all">${w("search.all")}</i>
<#list ["to-come", "expired"] as state><i data-word="${state}">${w("alert.state." + state)}</i></#list>
</template>
</div>
<div data-topics>
<section>
<h2><a href="${link("guidance/")}">${w("guidance.title")}</a></h2>
<#list groups as group>
<h3>${group.name}</h3>
<ul class="list-inline"><#list group.guidance as item><li><a href="${link("guidance/" + item.id + "/")}">${mark(item.title)}</a></li></#list></ul>
</#list>
</section>
<#if warnings?has_content>
<section>
<h2><a href="${link("alerts/")}">${w("alerts.title")}</a></h2>
<#list warnings as alert><@parts.warning alert/></#list>
</section>
</#if>
<section>
<h2><a href="${link("countries/")}">${w("countries.title")}</a></h2>
<ul class="list-inline"><#list letters as letter><li><a href="${link("countries/")}#${letter}">${letter}</a></li></#list></ul>
</section>
<section>
<h2><a href="${link("stations/")}">${w("stations.title")}</a></h2>
<ul class="list-inline"><#list stations as item><li><a href="${link("stations/")}#${item.country.slug}">${item.country.name} <span class="muted">${item.count}</span></a></li></#list></ul>
</section>
<section>
<h2>${w("search.pages")}</h2>
<ul class="list-inline"><#list pages as page><li><a href="${link(page.slug)}">${mark(page.name)}</a></li></#list></ul>
</section>
</div>
</@layout.page>
