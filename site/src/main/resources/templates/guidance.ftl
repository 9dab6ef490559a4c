<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page styles=["guide"]>
<@parts.opening title=heading lead=lead/>
<p class="doors">
<a class="button button--alarm" href="${link("countries/")}">${w("home.numbers")}</a>
<a class="button button--quiet" href="${link("guidance/")}">${w("guidance.all")}</a>
</p>
<@parts.driftNote drifted/>
<#list warnings as alert><@parts.warning alert/></#list>
${body?no_esc}
<#list pictures as picture><@parts.flow picture/></#list>
<@parts.sources sources reviewed/>
</@layout.page>
