<#import "frame.ftl" as f>
<#assign title = w.say("console.refused." + why + ".title")>
<@f.page title=title>
<h1>${title}</h1>
<p>${w.say("console.refused." + why + ".text")}</p>
<p><a class="button" href="/staff/">${w.say("console.to-queue")}</a></p>
</@f.page>
