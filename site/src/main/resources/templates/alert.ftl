<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<div<@parts.alertSpan alert/>>
<@parts.opening title=alert.title lead=alert.summary><@parts.alertTag alert/></@parts.opening>
<#if alert.inForceOrToCome()>
<p class="panel panel--warn" data-phase="expired" hidden><b>${w("alert.state.expired")}</b> ${w("alert.text.expired")}</p>
<p class="panel panel--warn" data-phase="to-come"<#if alert.inForce()> hidden</#if>><b>${w("alert.state.to-come")}</b> ${w("alert.text.to-come")}</p>
<#else>
<p class="panel panel--warn"><b>${w("alert.state." + alert.state)}</b> ${w("alert.text." + alert.state)}<#if alert.ender??> <a href="../${alert.ender.id}/">${mark(alert.ender.name)}</a></#if></p>
</#if>
</div>
<#if alert.sample><p class="panel panel--sample">${w("alert.sample")}</p><#elseif alert.exercise><p class="panel">${w("alert.exercise")}</p></#if>
<@parts.driftNote drifted/>
<dl class="facts">
<div><dt>${w("alert.area")}</dt><dd>${mark(alert.area)}</dd></div>
<#if alert.span??>
<div><dt>${w("alert.span")}</dt><dd><@parts.day alert.span.beginning/> – <@parts.day alert.span.to/></dd></div>
<#if alert.span.onset??><div><dt>${w("alert.onset")}</dt><dd><@parts.day alert.span.onset/></dd></div></#if>
<div><dt>${w("alert.severity")}</dt><dd>${w("alert.severity." + alert.severity)}</dd></div>
</#if>
<#if alert.ends??><div><dt><#if alert.span??>${w("alert.replaces")}<#else>${w("alert.cancels")}</#if></dt><dd><a href="../${alert.ends.id}/">${mark(alert.ends.name)}</a></dd></div></#if>
</dl>
${body?no_esc}
<@parts.sources sources/>
<dl class="facts">
<div><dt>${w("alert.sent")}</dt><dd><@parts.day alert.sent/></dd></div>
<div><dt>${w("alert.countries")}</dt><dd><#list alert.countries as c><a href="${link("countries/" + c.slug + "/")}">${c.name}</a><#sep>${w("list.comma")}</#sep></#list></dd></div>
</dl>
<p><a href="${root("alerts/" + alert.id + ".cap.xml")}" type="application/cap+xml">${w("alert.cap")}</a></p>
</@layout.page>
