<#import "frame.ftl" as f>
<#assign title = w.say("console.receipt")>
<@f.page title=title>
<h1>${title}</h1>
<p>${w.say("console.receipt.text")}</p>
<p class="code console-once"><#list receipt.grouped()?split("-") as group>${group}<#sep>-<wbr></#sep></#list></p>
<p><a class="button" href="/staff/cases/${caseId}">${w.say("console.receipt.done")}</a></p>
</@f.page>
