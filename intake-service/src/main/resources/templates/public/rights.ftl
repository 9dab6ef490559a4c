<#macro form to>
<form method="post" action="${root}track${to}" accept-charset="utf-8">
<input type="hidden" name="language" value="${w.tag()}">
<input type="hidden" name="receipt" value="${receipt}">
<#nested>
</form>
</#macro>
<h1>${w.say("page.rights.title")}</h1>
<#if done??><p class="panel" role="status">${w.say("page.rights.done." + done)}</p></#if>
<#if refusal??><div class="error-summary" role="alert"><p>${w.say("refusal." + refusal)}</p></div></#if>
<@form to=""><p><button class="button button--quiet">${w.say("page.rights.back")}</button></p></@form>

<h2>${w.say("page.rights.copy")}</h2>
<p>${w.say("page.rights.copy.text")}</p>
<@form to="/rights/copy">
<p><button class="button">${w.say("page.rights.copy.read")}</button> <button class="button button--quiet" name="as" value="json">${w.say("page.rights.copy.file")}</button></p>
</@form>

<h2>${w.say("page.rights.consent")}</h2>
<p>${w.say("page.rights.consent.text", {"notice": following.consent().notice()})}</p>
<#if following.consent().abroad()>
<@form to="/rights/consent">
<p>${w.say("page.rights.consent.abroad")}</p>
<p><button class="button button--quiet" name="consent" value="abroad">${w.say("page.rights.consent.abroad.button")}</button></p>
</@form>
<#else><p>${w.say("page.rights.consent.abroad.none")}</p></#if>
<#if following.consent().sensitive()>
<@form to="/rights/consent">
<p>${w.say("page.rights.consent.sensitive")}</p>
<p><button class="button button--quiet" name="consent" value="sensitive">${w.say("page.rights.consent.sensitive.button")}</button></p>
</@form>
<#else><p>${w.say("page.rights.consent.sensitive.none")}</p></#if>

<h2>${w.say("page.rights.erase")}</h2>
<p>${w.say("page.rights.erase.text")}</p>
<p>${w.text(following.deletion().text())}</p>
<@form to="/rights/erase">
<div class="field field--check" data-field="confirm">
<#if confirmError??><p class="field-error" id="confirm-error">${w.say("page.rights.erase.confirm-needed")}</p></#if>
<input type="checkbox" id="confirm" name="confirm" value="true"<#if confirmError??> aria-invalid="true" aria-describedby="confirm-error"</#if>>
<label for="confirm">${w.say("page.rights.erase.confirm")}</label>
</div>
<p><button class="button button--quiet">${w.say("page.rights.erase.button")}</button></p>
</@form>
