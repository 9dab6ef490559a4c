<#ftl output_format="HTML">
<#-- Fields of the request form. Their words stand under help.NAME and help.NAME.hint; the service
     finds them by data-field and puts what is wrong between hint and control. -->

<#-- A label, a hint, and the control that is nested.
     @param name the field's, of the contract @param required whether nothing is sent without it -->
<#macro field name required=false>
<div class="field" data-field="${name}">
<label for="${name}">${w("help." + name)}<#if required> <span class="muted">${w("help.required")}</span></#if></label>
<p class="hint" id="${name}-hint">${w("help." + name + ".hint")}</p>
<#nested>
</div>
</#macro>

<#-- A box to tick. @param name, required as above -->
<#macro check name required=false>
<div class="field field--check" data-field="${name}">
<input type="checkbox" id="${name}" name="${name}" value="true" aria-describedby="${name}-hint">
<label for="${name}">${w("help." + name)}<#if required> <span class="muted">${w("help.required")}</span></#if></label>
<p class="hint" id="${name}-hint">${w("help." + name + ".hint")}</p>
</div>
</#macro>

<#-- One line of text. @param name, required as above @param type, complete, limit its type,
     autocomplete and greatest length -->
<#macro line name type="text" complete="off" limit=100 required=false>
<@field name required><input id="${name}" name="${name}" type="${type}" autocomplete="${complete}" maxlength="${limit}" aria-describedby="${name}-hint"<#if required> required</#if>></@field>
</#macro>
