<#import "parts.ftl" as p>
<#assign stage = following.stage().code()>
<#assign here = m.at(localZone!m.zone())>
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
<ol class="timeline" data-own>
<#list following.messages() as message>
<li><p class="muted"><#if following.isNew(message)><span class="tag"><b>${w.say("page.new")}</b></span> </#if><time datetime="${m.iso(message.at())}">${here.moment(message.at())}</time> · <#if message.from()??>${w.text(message.from().name())}<#else>${w.say("page.you")}</#if></p>
<p><@p.lines text=message.text().text()/></p></li>
</#list>
</ol>
<#else>
<p>${w.say("page.no-messages")}</p>
</#if>
<#if following.isOpen()>
<form method="post" action="${root}track/messages" accept-charset="utf-8">
<@p.holder code=receipt/>
<div class="field" data-field="text">
<label for="text">${w.say("page.write")}</label>
<#if textError??><p class="field-error" id="text-error">${textError}</p></#if>
<textarea id="text" name="text" rows="5" maxlength="4000" required<#if textError??> aria-invalid="true" aria-describedby="text-error"</#if>>${text!""}</textarea>
</div>
<p><button class="button">${w.say("page.send")}</button></p>
</form>
</#if>

<#if following.isOpen() || following.attachments()?has_content>
<@p.papers code=receipt/>
<#if following.attachments()?has_content><p>${w.say("page.papers.number", {"number": following.attachments()?size})}</p></#if>
</#if>

<h2>${w.say("page.timeline")}</h2>
<@p.timeline entries=following.timeline()/>

<h2>${w.say("page.receipt.who")}</h2>
<@p.route route=following.route()/>

<h2>${w.say("page.opened")}</h2>
<#if following.opened()?has_content>
<ul data-own><#list following.opened() as opening><li><time datetime="${m.iso(opening.at())}">${here.moment(opening.at())}</time> · ${w.text(opening.by().name())}</li></#list></ul>
<#else>
<p>${w.say("page.opened.nobody")}</p>
</#if>
<p>${w.text(following.deletion().text())}<#if following.deletion().on()??> ${w.say("page.deletion-on", {"day": m.day(following.deletion().on())})}</#if></p>

<h2>${w.say("page.share")}</h2>
<#if familyCode??>
<div class="panel" role="status">
<p>${w.say("page.share.made")}</p>
<@p.receipt code=familyCode id="family-code"/>
</div>
<#elseif following.familySince()??>
<p>${w.say("page.share.since", {"at": here.moment(following.familySince())})}</p>
<div class="pair">
<form method="post" action="${root}track/family" accept-charset="utf-8"><@p.holder code=receipt/><input type="hidden" name="instead" value="${following.familySince().toEpochMilli()}"><button class="button button--quiet button--wide">${w.say("page.share.again")}</button></form>
<form method="post" action="${root}track/family/end" accept-charset="utf-8"><@p.holder code=receipt/><button class="button button--quiet button--wide">${w.say("page.share.end")}</button></form>
</div>
<#else>
<p>${w.say("page.share.text")}</p>
<form method="post" action="${root}track/family" accept-charset="utf-8"><@p.holder code=receipt/><input type="hidden" name="instead" value=""><button class="button button--quiet">${w.say("page.share.make")}</button></form>
</#if>
<h2>${w.say("page.keep")}</h2>
<@p.keep code=receipt/>
<form method="post" action="${root}track/rights" accept-charset="utf-8"><@p.holder code=receipt/><p><button class="button button--quiet">${w.say("page.rights.button")}</button></p></form>

<#if following.isOpen()>
<h2>${w.say("page.withdraw")}</h2>
<p>${w.say("page.withdraw.text")}</p>
<form method="post" action="${root}track/withdraw" accept-charset="utf-8">
<@p.holder code=receipt/>
<div class="field field--check" data-field="confirm">
<#if confirmError??><p class="field-error" id="confirm-error">${w.say("page.withdraw.confirm-needed")}</p></#if>
<input type="checkbox" id="confirm" name="confirm" value="true"<#if confirmError??> aria-invalid="true" aria-describedby="confirm-error"</#if>>
<label for="confirm">${w.say("page.withdraw.confirm")}</label>
</div>
<p><button class="button button--quiet">${w.say("page.withdraw.button")}</button></p>
</form>
</#if>
<@p.free/>
<@p.withNow/>
