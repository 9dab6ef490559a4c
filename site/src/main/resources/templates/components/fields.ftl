<#ftl output_format="HTML">
<#-- Fields of the request form. Their words stand under help.NAME and help.NAME.hint, which says why
     it is asked; the service finds them by their names and puts what is wrong between label and control. -->

<#-- What a field is called, and in a hint why it is asked.
     @param name the field's, of the contract @param required whether nothing is sent without it -->
<#macro label name required><label for="${name}">${w("help." + name)}<#if required> <span class="muted">${w("help.required")}</span></#if><span class="hint">${w("help." + name + ".hint")}</span></label></#macro>

<#-- A label and the control that is nested. @param name, required as above -->
<#macro field name required=false>
<div class="field">
<@label name required/>
<#nested>
</div>
</#macro>

<#-- A box to tick. @param name, required as above -->
<#macro check name required=false>
<div class="field field--check">
<input type="checkbox" id="${name}" name="${name}" value="true">
<@label name required/>
</div>
</#macro>

<#-- One line of text. @param name, required as above @param type, complete, limit its type,
     autocomplete and greatest length -->
<#macro line name type="text" complete="off" limit=100 required=false>
<@field name required><input id="${name}" name="${name}" type="${type}" autocomplete="${complete}" maxlength="${limit}"<#if required> required</#if>></@field>
</#macro>

<#-- A list to choose from, whose options are nested. @param none what stands for no choice -->
<#macro choice name required=false none=w("help.choose")>
<@field name required><select id="${name}" name="${name}"<#if required> required</#if>>
<option value="">${none}</option>
<#nested>
</select></@field>
</#macro>

<#-- @param value, label of an option -->
<#macro option value label><option value=${value}>${label}</#macro>
