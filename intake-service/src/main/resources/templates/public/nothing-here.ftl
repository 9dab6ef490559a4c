<#import "parts.ftl" as p>
<h1>${w.say("page.nothing-here.title")}</h1>
<p>${w.say("page.nothing-here.text")}</p>
<p><a class="button button--quiet" href="${root}${w.tag()}/help/">${w.say("page.to-help")}</a></p>
<@p.call/>
