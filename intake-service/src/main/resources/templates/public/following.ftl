<#import "parts.ftl" as p>
<#assign stage = following.stage().code()>
<h1>${w.say("page.following.title")}</h1>
<#if done??><p class="panel" role="status">${w.say("page.done." + done)}</p></#if>
<#if refusal??><div class="error-summary" role="alert"><p>${w.say("refusal." + refusal)}</p></div></#if>
<p><b>${w.say("page.stage." + stage)}</b></p>
<#if !following.answered()>
<p>${w.say("page.receipt.answer-by")} <b><@p.when at=following.answerBy()/></b></p>
<@p.nobody ifNoAnswer=following.ifNoAnswer()/>
</#if>

<h2>${w.say("page.messages")}</h2>
<#if following.messages()?has_content>
<ol class="timeline">
<#list following.messages() as message>
<li><p class="muted"><time datetime="${m.iso(message.at())}">${m.moment(message.at())}</time> · <#if message.from()??>${w.text(message.from().name())}<#else>${w.say("page.you")}</#if></p>
<p><#list message.text().text()?split("\n") as line>${line}<#sep><br></#sep></#list></p></li>
</#list>
</ol>
<#else>
<p>${w.say("page.no-messages")}</p>
</#if>
<#if following.isOpen()>
<form method="post" action="${root}track/messages" accept-charset="utf-8">
<input type="hidden" name="language" value="${w.tag()}">
<input type="hidden" name="receipt" value="${receipt}">
<div class="field" data-field="text">
<label for="text">${w.say("page.write")}</label>
<#if textError??><p class="field-error" id="text-error">${textError}</p></#if>
<textarea id="text" name="text" rows="5" maxlength="4000" required<#if textError??> aria-invalid="true" aria-describedby="text-error"</#if>>${text!""}</textarea>
</div>
<p><button class="button">${w.say("page.send")}</button></p>
</form>
</#if>

<h2>${w.say("page.timeline")}</h2>
<p class="muted">${w.say("page.china-time")}</p>
<ol class="timeline">
<#list following.timeline() as entry>
<li><p class="muted"><time datetime="${m.iso(entry.at())}">${m.moment(entry.at())}</time><#if entry.by()??> · ${w.text(entry.by().name())}</#if></p>
<p>${w.text(entry.what())}</p>
<#if entry.note()??><p><#list entry.note().text()?split("\n") as line>${line}<#sep><br></#sep></#list></p></#if></li>
</#list>
</ol>

<h2>${w.say("page.receipt.who")}</h2>
<@p.route route=following.route()/>

<h2>${w.say("page.opened")}</h2>
<#if following.opened()?has_content>
<ul><#list following.opened() as opening><li><time datetime="${m.iso(opening.at())}">${m.moment(opening.at())}</time> · ${w.text(opening.by().name())}</li></#list></ul>
<#else>
<p>${w.say("page.opened.nobody")}</p>
</#if>
<p>${w.text(following.deletion().text())}<#if following.deletion().on()??> ${w.say("page.deletion-on", {"day": m.day(following.deletion().on())})}</#if></p>

<#if following.isOpen()>
<h2>${w.say("page.withdraw")}</h2>
<p>${w.say("page.withdraw.text")}</p>
<form method="post" action="${root}track/withdraw" accept-charset="utf-8">
<input type="hidden" name="language" value="${w.tag()}">
<input type="hidden" name="receipt" value="${receipt}">
<div class="field field--check" data-field="confirm">
<#if confirmError??><p class="field-error" id="confirm-error">${w.say("page.withdraw.confirm-needed")}</p></#if>
<input type="checkbox" id="confirm" name="confirm" value="true"<#if confirmError??> aria-invalid="true" aria-describedby="confirm-error"</#if>>
<label for="confirm">${w.say("page.withdraw.confirm")}</label>
</div>
<p><button class="button button--quiet">${w.say("page.withdraw.button")}</button></p>
</form>
</#if>
<@p.free/>
