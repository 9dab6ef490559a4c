<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/fields.ftl" as fields>
<@layout.page styles=["forms"] lists=false>
<@parts.opening title=heading lead=lead numbers=false/>
<section class="panel panel--alarm" aria-labelledby="danger-first">
<h2 id="danger-first">${w("help.danger-first")}</h2>
<p class="doors"><a class="button button--alarm" href="${link("countries/")}">${w("home.numbers")}</a></p>
<p><a class="button button--call" href="tel:${municipality.hotline}"><span>${w("hotline.name")}</span> <b>${phone(municipality.hotline)}</b></a></p>
</section>
${body?no_esc}
<form id="help-form" data-module="${module("help")}" method="post" action="../../requests" accept-charset="utf-8" novalidate data-places="${root("data/")}">
<div data-slot="errors" hidden></div>
<input type="hidden" name="language" value="${language}">
<input type="hidden" name="lat" value="">
<input type="hidden" name="lon" value="">
<input type="hidden" name="consentNotice" value="${notice}">
<input type="hidden" name="idempotencyKey" value="">
<fieldset>
<legend>${w("help.section.what")}</legend>
<@fields.field "category" true><select id="category" name="category" required aria-describedby="category-hint">
<option value="">${w("help.choose")}</option>
<#list categories as group><optgroup label="${group.name}"><#list group.categories as category><option value="${category.id}">${category.name}</#list></optgroup></#list>
</select></@fields.field>
<@fields.check "danger"/>
<@fields.line "incidentDate" "text" "off" 10/>
<@fields.field "narrative" true><textarea id="narrative" name="narrative" rows="7" maxlength="4000" required aria-describedby="narrative-hint"></textarea></@fields.field>
</fieldset>
<fieldset>
<legend>${w("help.section.where")}</legend>
<@fields.field "country" true><select id="country" name="country" required aria-describedby="country-hint">
<option value="">${w("help.choose")}
<#list countries as country><option value="${country.id}">${country.name}</#list>
</select></@fields.field>
<@fields.field "place"><input id="place" name="place" type="text" autocomplete="off" maxlength="200" aria-describedby="place-hint"><ul id="place-options" class="options" role="listbox" aria-label="${w("finder.options")}" hidden></ul></@fields.field>
</fieldset>
<fieldset>
<legend>${w("help.section.who")}</legend>
<@fields.line "personName" "text" "off" 100 true/>
<@fields.field "relation"><select id="relation" name="relation" aria-describedby="relation-hint">
<option value="">${w("help.choose")}
<#list ["self", "spouse", "parent", "child", "sibling", "relative", "friend", "employer", "other"] as relation><option value="${relation}">${w("relation." + relation)}</#list>
</select></@fields.field>
<@fields.field "homeCounty"><select id="homeCounty" name="homeCounty" aria-describedby="homeCounty-hint">
<option value="">${w("help.homeCounty.unknown")}
<#list counties as county><option value="${county.id}">${county.area}</#list>
</select></@fields.field>
</fieldset>
<fieldset>
<legend>${w("help.section.reach")}</legend>
<p>${w("help.section.reach.text")}</p>
<@fields.line "contactName" "text" "name" 100 true/>
<@fields.line "contactPhone" "tel" "tel" 100/>
<@fields.line "contactEmail" "email" "email" 100/>
<@fields.line "contactWechat" "text" "off" 100/>
</fieldset>
<fieldset>
<legend>${w("help.section.consent")}</legend>
<p>${w("help.who-sees")} <a href="${link("about/privacy/")}">${w("help.notice", notice)}</a></p>
<@fields.check "consentSensitive" true/>
<@fields.check "consentAbroad"/>
</fieldset>
<p>${w("help.free")}</p>
<button class="button button--wide" type="submit">${w("help.send")}</button>
<p role="status" data-status data-sending="${w("help.sending")}" data-failed="${w("help.failed")}"></p>
<p class="muted small" data-credit hidden>${w("finder.credit")}</p>
</form>
</@layout.page>
