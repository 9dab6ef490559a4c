<#import "frame.ftl" as f>
<#assign title = w.say("console.join.title")>
<#function problem field>
<#if problems[field]??><#return w.say("console.join." + field + "." + problems[field], {"shortest": shortest, "longest": longest})></#if>
<#return "">
</#function>
<@f.page title=title switch="?lang=${w.other().tag()}">
<h1>${title}</h1>
<p>${w.say("console.join.offer", {"role": w.say("console.role." + role.key()), "post": w.text(scope)})}</p>
<#if problems?has_content>
<div class="error-summary" role="alert">
<h2>${w.say("console.errors")}</h2>
<ul>
<#list problems?keys as field><li><a href="#${field}">${problem(field)}</a></li></#list>
</ul>
</div>
</#if>
<form method="post">
<input type="hidden" name="language" value="${w.tag()}">
<@f.input name="username" label=w.say("console.username") value=form.get("username") hint=w.say("console.join.username.hint") error=problem("username") autocomplete="username"/>
<@f.input name="displayName" label=w.say("console.join.displayName") value=form.get("displayName") hint=w.say("console.join.displayName.hint") error=problem("displayName") autocomplete="name"/>
<@f.input name="email" label=w.say("console.join.email") value=form.get("email") type="email" hint=w.say("console.join.email.hint") error=problem("email") autocomplete="email"/>
<@f.input name="password" label=w.say("console.password") type="password" hint=w.say("console.join.password.hint", {"shortest": shortest}) error=problem("password") autocomplete="new-password"/>
<p><button class="button">${w.say("console.join.button")}</button></p>
</form>
</@f.page>
