<#import "frame.ftl" as f>
<#assign title = w.say("console.sign-in.title")>
<@f.page title=title switch="/staff/sign-in?lang=${w.other().tag()}&next=${next?url}">
<h1>${title}</h1>
<#if wrong??>
<div class="error-summary" role="alert"><p>${w.say("console.sign-in.wrong")}</p></div>
<#elseif waitMinutes??>
<div class="error-summary" role="alert"><p>${w.say("console.sign-in.too-many", {"span": m.minutes(waitMinutes)})}</p></div>
</#if>
<form method="post" action="/staff/sign-in">
<input type="hidden" name="language" value="${w.tag()}">
<input type="hidden" name="next" value="${next}">
<@f.input name="username" label=w.say("console.username") value=(username!"") autocomplete="username"/>
<@f.input name="password" label=w.say("console.password") type="password" autocomplete="current-password"/>
<p><button class="button">${w.say("console.sign-in.button")}</button></p>
</form>
<p class="muted">${w.say("console.sign-in.lost")}</p>
</@f.page>
