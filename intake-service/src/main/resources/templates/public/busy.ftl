<#import "parts.ftl" as p>
<h1>${w.say("page.busy.title")}</h1>
<p>${w.say("page.busy.text", {"span": m.minutes(waitMinutes)})}</p>
<p><a class="button button--quiet" href="${root}${w.tag()}/help/">${w.say("page.to-help")}</a></p>
<@p.call/>
