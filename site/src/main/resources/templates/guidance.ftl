<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/topics.ftl" as topics>
<@layout.page styles=["guide"]>
<@parts.opening title=heading lead=lead/>
<#if guidance.urgent()><p class="urgency"><@topics.urgency guidance/> <b>${mark(guidance.first)}</b></p></#if>
<#if !guidance.inScope><p class="panel panel--warn">${w("guidance.out-of-scope")} <a href="#${whoCan}">${w("guidance.who-can")}</a></p></#if>
<@parts.driftNote drifted/>
<#list warnings as alert><@parts.warning alert/></#list>
<#assign firstDay = body?index_of("<h2", body?index_of("<h2") + 1)>
${body[0..<firstDay]?no_esc}
<#if guidance.inScope><p class="muted"><a href="${link("countries/")}">${w("guidance.regions")}</a></p></#if>
${body[firstDay..]?no_esc}
<@parts.ask known w(guidance.inScope?then("guidance.ask", "guidance.ask-office"))/>
<#list pictures as picture><@parts.flow picture/></#list>
<section>
<h2>${w("guidance.related")}</h2>
<ul class="list-plain list-rows">
<#list group.guidance as item><#if item.id != guidance.id><li><a class="row" href="${link("guidance/" + item.id + "/")}"><b>${mark(item.title)}</b></a></li></#if></#list>
<li><a class="row" href="${link("guidance/")}"><b>${w("guidance.all", count)}</b></a></li>
</ul>
</section>
<@parts.sources sources><p class="muted">${w("guidance.written", reviewed.text)}</p></@parts.sources>
</@layout.page>
