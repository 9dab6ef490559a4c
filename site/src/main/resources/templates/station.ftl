<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page styles=["guide"]>
<@parts.opening title=station.name lead=(station.summary!"") sample=station.sample/>
<#if station.sample><p class="panel panel--sample">${w("station.sample")}</p></#if>
<#if station.status != "active"><p class="panel panel--warn"><b>${w("station.status." + station.status)}</b><#if successor??> ${w("station.successor")} <a href="${link("stations/" + successor.id + "/")}">${mark(successor.name)}</a><#if successor.sample> <@parts.sampleTag/></#if></#if></p>
<#elseif station.termOver><p class="panel panel--warn">${w("station.term-over")}</p></#if>
<div<@parts.withHours/>><@parts.openNow station/></div>
<section>
<h2>${w("station.contacts")}</h2>
<ul class="list-plain contacts">
<#list station.contacts as contact><@parts.contactLine contact/></#list>
</ul>
<div class="doors">
<#if station.active()><@parts.ask known w("station.ask")/></#if>
<a class="button button--quiet" href="card.vcf" type="text/vcard">${w("station.card")}</a>
<a class="button button--quiet" href="${link("countries/" + station.country.slug + "/")}">${w(inChina?then("station.country-page.in-china", "station.country-page"), station.country.name)}</a>
</div>
<@parts.keepStation station country/>
</section>
<@parts.driftNote drifted/>
<#list warnings as alert><@parts.warning alert/></#list>
<section>
<h2>${w("station.where")}</h2>
<dl class="facts">
<div><dt>${w("station.address")}</dt><dd>${mark(station.address)}<#if maps?has_content><details id="map"><summary>${w("station.map")}</summary><ul class="list-plain"><#list maps as map><li><a class="row" href="${map.href()}" rel="external nofollow noreferrer">${w("map." + map.kind().code())}</a></li></#list></ul></details></#if></dd></div>
<div><dt>${w("station.hours")}</dt><dd><#list station.hours as hours>${hours.days} <b>${hours.times}</b><br></#list><span class="muted">${w("station.zone")} <span lang="en">${station.zone}</span></span></dd></div>
<div><dt>${w("station.serves")}</dt><dd><#if station.kind == "domestic">${station.serves.counties?map(c -> c.name)?join(comma)}<#if station.serves.towns?has_content>${w("list.colon")}${station.serves.towns?join(comma)}</#if><#else><#list station.serves.countries as c><a href="${link("countries/" + c.slug + "/")}">${c.name}</a><#sep>${w("list.comma")}</#sep></#list><#if station.serves.places?has_content>${w("list.colon")}${mark(station.serves.places?join(comma))}</#if></#if></dd></div>
<#if station.kind == "overseas" && station.serves.counties?has_content><div><dt>${w("station.home-counties")}</dt><dd>${station.serves.counties?map(c -> c.name)?join(comma)}</dd></div></#if>
</dl>
</section>
<section>
<h2>${w("station.does")}</h2>
<p><b>${w("station.free")}</b></p>
<ul><#list ["contact", "company", "family", "report"] as can><li>${w("station.can." + can)}</li></#list></ul>
<h2>${w("station.does-not")}</h2>
<ul><#list ["power", "promise", "papers"] as cannot><li>${w("station.cannot." + cannot)}</li></#list></ul>
<p><a href="${link("about/rules/")}">${w("nav.about/rules")}</a></p>
</section>
<#if body?has_content>
<section>
<h2>${w("station.about")}</h2>
${body?no_esc}
<#list pictures as picture><@parts.flow picture/></#list>
<p><a href="${link("about/process/")}">${w("nav.about/process")}</a></p>
</section>
</#if>
<section>
<h2>${w("station.standing")}</h2>
<dl class="facts">
<div><dt>${w("station.kind")}</dt><dd>${w("station.kind." + station.kind)}<#if station.site??>${w("list.comma")}${w("station.site." + station.site)}</#if></dd></div>
<#if station.host??><div><dt>${w("station.host")}</dt><dd>${mark(station.host)}</dd></div></#if>
<div><dt>${w("station.office")}</dt><dd><a href="${link("about/offices/")}#${station.office.id}">${mark(station.office.name)}</a></dd></div>
<#if station.approval??><div><dt>${w("station.approval")}</dt><dd>${mark(station.approval.office.name)} · <@parts.day station.approval.on/></dd></div></#if>
<#if station.filing??><div><dt>${w("station.filing")}</dt><dd>${mark(station.filing.office.name)} · <@parts.day station.filing.on/></dd></div></#if>
<div><dt>${w("station.term")}</dt><dd><#if station.sample><@parts.sampleTag/> </#if><@parts.day station.term.from/> – <@parts.day station.term.to/></dd></div>
<div><dt>${w("station.staff")}</dt><dd>${w("station.staff.numbers", station.record.staff.leader, station.record.staff.liaisons, station.record.staff.dutyContacts)}</dd></div>
</dl>
<#if station.active()><p><a href="poster/">${w("poster.open")}</a></p></#if>
<p><a href="${link("verify/")}">${w("nav.verify")}</a></p>
</section>
</@layout.page>
