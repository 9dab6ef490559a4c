<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<@parts.opening title=heading lead=w("alerts.lead")/>
<h2>${w("alerts.in-force")}</h2>
<#if inForce?has_content>
<ul class="list-plain list-rows"><#list inForce as alert><@entry alert/></#list></ul>
<#else><p>${w("alerts.none")}</p></#if>
<#if others?has_content>
<h2>${w("alerts.past")}</h2>
<ul class="list-plain list-rows"><#list others as alert><@entry alert/></#list></ul>
</#if>
</@layout.page>
<#macro entry alert>
<li<#if alert.inForce()> data-expires="${alert.expires.iso}" data-keep</#if>>
<a class="row" href="${alert.id}/"><b>${mark(alert.title)}</b><#if alert.sample> <@parts.sampleTag/></#if>
<i class="tag" data-expired<#if alert.state != "expired"> hidden</#if>>${w("alert.state.expired")}</i>
<span>${mark(alert.summary)}</span>
<span class="muted">${mark(alert.area)} · <@parts.day alert.effectiveDay/> – <@parts.day alert.expiresDay/></span></a>
</li>
</#macro>
