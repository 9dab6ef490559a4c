<#import "frame.ftl" as f>
<#assign title = w.say("console.join-closed.title")>
<@f.page title=title switch="?lang=${w.other().tag()}">
<h1>${title}</h1>
<p>${w.say("console.join-closed.text")}</p>
<p><a href="/staff/sign-in">${w.say("console.sign-in.title")}</a></p>
</@f.page>
