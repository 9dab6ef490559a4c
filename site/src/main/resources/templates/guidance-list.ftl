<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<@parts.opening title=heading lead=w("guidance.lead")/>
<ul class="list-plain list-rows two">
<#list guidance as item>
<li><a class="row" href="${item.id}/"><b>${mark(item.title)}</b> <span>${mark(item.summary)}</span> <span class="muted">${item.categories?join(comma)}</span></a></li>
</#list>
</ul>
</@layout.page>
