<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<@parts.opening title=heading lead=w("alerts.lead")/>
<p class="muted">${w("alerts.as-of")} <@parts.day asOf/></p>
<#list groups as group>
<#if group.alerts?has_content>
<h2>${w("alerts." + group.key)}</h2>
<ul class="list-plain list-rows"><#list group.alerts as alert><@entry alert/></#list></ul>
<#elseif group.key == "in-force">
<h2>${w("alerts." + group.key)}</h2>
<p>${w("alerts.none")}</p>
</#if>
</#list>
<p><a href="feed.xml" type="application/atom+xml">${w("alerts.feed")}</a></p>
</@layout.page>
<#macro entry alert>
<li<@parts.alertSpan alert/>>
<a class="row" href="${alert.id}/"><b>${mark(alert.title)}</b><@parts.alertTag alert/>
<@parts.alertState alert/>
<span>${mark(alert.summary)}</span>
<span class="muted">${mark(alert.area)} · <#if alert.span??><@parts.day alert.span.beginning/> – <@parts.day alert.span.to/><#else><@parts.day alert.sent/></#if></span></a>
</li>
</#macro>
