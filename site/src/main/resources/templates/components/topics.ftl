<#ftl output_format="HTML">
<#-- Guidance on what cannot wait, and the way to the rest.
     @param urgent list of GuidanceView @param count how many there are in all -->
<#macro urgent urgent count>
<ul class="list-plain list-rows two">
<#list urgent as item><li><a class="row" href="${link("guidance/" + item.id + "/")}"><b>${mark(item.title)}</b></a></li>
</#list>
</ul>
<p class="doors"><a class="button button--quiet" href="${link("guidance/")}">${w("guidance.all", count)}</a> <a class="button button--quiet" href="${link("search/")}">${w("search.title")}</a></p>
</#macro>

<#-- How soon to act. @param item a GuidanceView -->
<#macro urgency item><#if item.urgency != "normal"><span class="tag tag--${item.urgency}">${w("urgency." + item.urgency)}</span></#if></#macro>

<#-- Guidance in a list. @param list of GuidanceView -->
<#macro rows list>
<ul class="list-plain list-rows two">
<#list list as item>
<li><a class="row" href="${link("guidance/" + item.id + "/")}"><b>${mark(item.title)}</b> <@urgency item/> <span>${mark(item.summary)}</span></a></li>
</#list>
</ul>
</#macro>
