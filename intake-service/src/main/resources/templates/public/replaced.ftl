<#import "parts.ftl" as p>
<h1>${w.say("page.replaced.title")}</h1>
<p>${w.say("page.replaced.text", {"at": m.moment(opened.submittedAt())})}</p>
<p>${w.say("page.replaced.none")}</p>
<#if opened.stage().code() == "finished"><div class="panel panel--warn" id="finished"><p>${w.say("page.receipt.finished")}</p></div></#if>
<#if unsaved??><@p.unsaved typed=unsaved/></#if>
<p><a class="button button--quiet" href="${root}${w.tag()}/track/">${w.say("page.receipt.track")}</a></p>
<@p.call/>
