<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page styles=["forms"] lists=false>
<@parts.opening title=heading lead=lead numbers=false/>
<form id="track-form" method="post" action="../../track" accept-charset="utf-8">
<input type="hidden" name="language" value="${language}">
<div class="field" data-field="receipt">
<label for="receipt">${w("track.receipt")}</label>
<p class="hint" id="receipt-hint">${w("track.receipt.hint")}</p>
<input id="receipt" name="receipt" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="receipt-hint">
</div>
<button class="button" type="submit">${w("track.show")}</button>
</form>
${body?no_esc}
</@layout.page>
