<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#-- A page that is all words. @param standing the guideline's, from its dates; else absent
     @param passages of the text, some with a picture @param below links to further pages; may be empty -->
<@layout.page styles=["guide"]>
<@parts.opening title=heading lead=lead/>
<@parts.driftNote drifted/>
<#if standing??><p class="panel">${w("guideline." + standing)} <span><@parts.day inForceFrom/> – <@parts.day inForceTo/></span></p></#if>
<#list passages as passage>
${passage.html?no_esc}
<#if passage.picture??><@parts.flow passage.picture/></#if>
</#list>
<#if below?has_content>
<section>
<h2>${w("about.more")}</h2>
<ul class="list-plain list-rows">
<#list below as item><li><a class="row" href="${link(item.slug)}"><b>${mark(item.name)}</b></a></li></#list>
</ul>
</section>
</#if>
<@parts.sources sources reviewed/>
</@layout.page>
