<#import "parts.ftl" as p>
<#assign files = following.attachments() here = m.at(localZone!m.zone())>
<#macro form to><form method="post" action="${root}track${to}" accept-charset="utf-8" data-native><@p.holder code=receipt/><#nested></form></#macro>
<h1>${w.say("page.attachments.title")}</h1>
<#if done??><p class="panel" role="status">${w.say("page.attachments.done." + done)}</p></#if>
<#if refusal??><div class="error-summary" role="alert"><p>${w.say("refusal." + refusal)}</p></div></#if>
<@form to=""><p><button class="button button--quiet">${w.say("page.rights.back")}</button></p></@form>

<#if !following.isOpen()>
<p>${w.say("page.attachments.finished")}</p>
<#elseif !following.takesPapers()>
<p>${w.say("problem.files-need-consent.detail")}</p>
<#elseif files?size gte most>
<p>${w.say("problem.files-full.detail")}</p>
<#else>
<p>${w.say("page.attachments.text", {"most": most, "megabytes": megabytes})}</p>
<form method="post" action="${root}track/attachments/add" enctype="multipart/form-data" data-native>
<@p.holder code=receipt/>
<div class="field" data-field="file">
<label for="file">${w.say("page.attachments.file")}</label>
<p class="hint" id="file-hint">${w.say("page.attachments.hint")}</p>
<#if wrong??><p class="field-error" id="file-error" role="alert">${w.say("problem." + wrong + ".detail")}</p></#if>
<input type="file" id="file" name="file" required accept="image/jpeg,image/png,image/webp,application/pdf" aria-describedby="file-hint<#if wrong??> file-error</#if>"<#if wrong??> aria-invalid="true"</#if>>
</div>
<p><button class="button">${w.say("page.attachments.button")}</button></p>
</form>
</#if>

<h2>${w.say("page.attachments.list")}</h2>
<#list files>
<ol class="timeline">
<#items as file>
<li><p><b><#if file.name()??>${file.name().words().text()}<#else>${w.say("attachment.unnamed", {"number": file?counter})}</#if></b> · ${w.say("attachment.kind." + file.kind().code())} · ${w.say("attachment.size", {"kilobytes": file.kilobytes()})}</p>
<p class="muted"><time datetime="${m.iso(file.addedAt())}">${here.moment(file.addedAt())}</time></p>
<#list file.opened()>
<p>${w.say("page.attachments.opened")}</p>
<ul><#items as opening><li><time datetime="${m.iso(opening.at())}">${here.moment(opening.at())}</time> · ${w.text(opening.by().name())}</li></#items></ul>
<#else>
<p>${w.say("page.attachments.unopened")}</p>
</#list>
<div class="pair">
<@form to="/attachments/file"><input type="hidden" name="attachment" value="${file.id()}"><button class="button button--quiet button--wide">${w.say("page.attachments.save")}</button></@form>
<@form to="/attachments/remove"><input type="hidden" name="attachment" value="${file.id()}"><button class="button button--quiet button--wide">${w.say("page.attachments.remove")}</button></@form>
</div></li>
</#items>
</ol>
<p class="muted">${w.say("page.attachments.remove.text")}</p>
<#else>
<p>${w.say("page.attachments.none")}</p>
</#list>
<@p.free/>
