<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/known.ftl" as known>
<@layout.page styles=["forms"]>
<@parts.opening title=heading lead=lead/>
<@parts.driftNote drifted/>
<@known.box/>
<#list passages as passage>
${passage.html?no_esc}
</#list>
<section>
<h2>${w("verify.report")}</h2>
<p>${w("verify.report.text")}</p>
<div class="pair">
<@parts.ask report w("verify.report.ask")/>
<a class="button button--quiet" href="${link("about/offices/")}">${w("verify.report.offices")}</a>
</div>
</section>
<@parts.sources sources reviewed/>
</@layout.page>
