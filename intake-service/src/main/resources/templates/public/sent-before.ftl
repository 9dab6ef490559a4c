<#import "parts.ftl" as p>
<h1>${w.say("page.sent-before.title")}</h1>
<p>${w.say("page.sent-before.text")}</p>
<p><a class="button button--quiet" href="${root}${w.tag()}/track/">${w.say("page.to-track")}</a></p>
<@p.call/>
