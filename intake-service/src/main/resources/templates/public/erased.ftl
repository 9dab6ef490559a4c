<#import "parts.ftl" as p>
<h1>${w.say("page.erased.title")}</h1>
<p role="status">${w.say("page.erased.text")}</p>
<p><a class="button button--quiet" href="${root}${w.tag()}/help/">${w.say("page.to-help")}</a></p>
<@p.call/>
