<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<div<#if alert.state == "in-force"> data-expires="${alert.expires.iso}" data-keep</#if>>
<@parts.opening title=alert.title lead=alert.summary sample=alert.sample/>
<p class="panel panel--warn" data-expired<#if alert.state != "expired"> hidden</#if>><b>${w("alert.state.expired")}</b> ${w("alert.expired.text")}</p>
</div>
<#if alert.sample><p class="panel panel--sample">${w("alert.sample")}</p></#if>
<#if alert.exercise><p class="panel">${w("alert.exercise")}</p></#if>
<#if alert.state == "to-come"><p class="panel panel--warn">${w("alert.state.to-come")}</p></#if>
<#if alert.replacedBy??><p class="panel panel--warn">${w("alert.replaced-by")} <a href="${link("alerts/" + alert.replacedBy.id + "/")}">${mark(alert.replacedBy.name)}</a></p></#if>
<@parts.driftNote drifted/>
<dl class="facts">
<div><dt>${w("alert.area")}</dt><dd>${mark(alert.area)}</dd></div>
<div><dt>${w("alert.severity")}</dt><dd>${w("alert.severity." + alert.severity)}</dd></div>
<div><dt>${w("alert.effective")}</dt><dd><@parts.day alert.effective/></dd></div>
<div><dt>${w("alert.expires")}</dt><dd><@parts.day alert.expires/></dd></div>
<div><dt>${w("alert.countries")}</dt><dd><#list alert.countries as c><a href="${link("countries/" + c.slug + "/")}">${c.name}</a><#sep>${w("list.comma")}</#sep></#list></dd></div>
<#if alert.replaces??><div><dt>${w("alert.replaces")}</dt><dd><a href="${link("alerts/" + alert.replaces.id + "/")}">${mark(alert.replaces.name)}</a></dd></div></#if>
</dl>
${body?no_esc}
<@parts.sources sources/>
</@layout.page>
