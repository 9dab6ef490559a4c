<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page>
<h1>${heading}</h1>
${body?no_esc}
<section lang="${otherLang}">
<h2>${otherHeading}</h2>
${otherBody?no_esc}
</section>
</@layout.page>
