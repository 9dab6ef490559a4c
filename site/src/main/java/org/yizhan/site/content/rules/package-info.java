/**
 * What has to hold in the content beyond its form. Each kind of document has an ordered list of
 * rules; mandatory words of the guideline are errors, “一般” and “通常” are warnings, and where it is
 * silent there is no rule.
 */
package org.yizhan.site.content.rules;
