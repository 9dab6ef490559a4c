<#ftl output_format="HTML">
<#import "parts.ftl" as parts>
<#-- What only pages made for paper need. -->

<#-- A QR code with what it holds in words. @param code a QrPicture @param label what it holds -->
<#macro qr code label>
<figure class="qr"><svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${code.size}v${code.size}H0z"/><path stroke="#000" d="${code.path}"/></svg><figcaption>${label}</figcaption></figure>
</#macro>

<#-- Opens the printing of the browser; without a script the words say where to find it. -->
<#macro printing>
<div class="on-screen" data-module="${module("print")}"><p class="muted">${w("print.how")}</p><p class="with-script"><button type="button" class="button" data-print>${w("print.now")}</button></p></div>
</#macro>

<#-- Local emergency numbers, large. @param country a CountryView -->
<#macro numbers country>
<#if country.emergency?has_content><dl class="paper-numbers"><#list country.emergency as line><div><dt><#list line.kinds as kind>${w("emergency." + kind)}<#sep>${comma}</#sep></#list></dt><dd><#list line.numbers as number><a href="tel:${number?replace(" ", "")}">${number}</a><#sep> </#sep></#list></dd></div></#list></dl>
<#if country.emergencyNote??><p class="small">${mark(country.emergencyNote)}</p></#if>
<#else><p>${w("country.no-emergency")}</p></#if>
</#macro>
