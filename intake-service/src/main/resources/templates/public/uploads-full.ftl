<#import "parts.ftl" as p>
<h1>${w.say("page.uploads-full.title")}</h1>
<p>${w.say("page.uploads-full.text")}</p>
<@p.call/>
